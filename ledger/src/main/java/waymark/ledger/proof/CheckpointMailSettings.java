package waymark.ledger.proof;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who is sent checkpoints by e-mail, such as the governors, and how.
 *
 * @param to addresses; none, and nothing is sent
 * @param from the sender's address
 * @param every at most one e-mail for each ledger in this time, and only when the record has grown
 * @param host the mail server's; needed where there are addresses
 * @param port the mail server's
 * @param user empty where the server asks for none; with one, the connection must be encrypted
 * @param password the user's
 */
@ConfigurationProperties("waymark.checkpoint-mail")
public record CheckpointMailSettings(
    List<String> to,
    String from,
    Duration every,
    String host,
    int port,
    String user,
    String password) {

  /** Nobody is sent anything. */
  public static final CheckpointMailSettings NONE =
      new CheckpointMailSettings(List.of(), "", Duration.ZERO, "", 25, "", "");

  /**
   * @throws IllegalArgumentException where something is missing, with what to set
   */
  public CheckpointMailSettings {
    if (!to.isEmpty() && (host.isBlank() || from.isBlank())) {
      throw new IllegalArgumentException(
          "WAYMARK_CHECKPOINT_MAIL_TO says who is sent checkpoints: set WAYMARK_SMTP_HOST and WAYMARK_CHECKPOINT_MAIL_FROM, too.");
    }
    if (!to.isEmpty() && !every.isPositive()) {
      throw new IllegalArgumentException(
          "WAYMARK_CHECKPOINT_MAIL_EVERY is the time between two e-mails, such as 7d.");
    }
  }
}
