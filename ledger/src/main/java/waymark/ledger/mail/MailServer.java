package waymark.ledger.mail;

import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.util.Properties;

/**
 * The server that takes our e-mails, over SMTP; encrypted wherever it offers that.
 *
 * @param user empty where the server asks for none; with one, the connection must be encrypted
 * @param password the user's
 */
public record MailServer(String host, int port, String user, String password) {

  /** A mail server that hangs must not keep its sender from other things for long. */
  private static final String ANSWERS_WITHIN_MS = "10000";

  /** For one e-mail or many; nothing is connected yet. */
  public Session session() {
    var properties = new Properties();
    properties.put("mail.smtp.host", host);
    properties.put("mail.smtp.port", String.valueOf(port));
    properties.put("mail.smtp.connectiontimeout", ANSWERS_WITHIN_MS);
    properties.put("mail.smtp.timeout", ANSWERS_WITHIN_MS);
    properties.put("mail.smtp.writetimeout", ANSWERS_WITHIN_MS);
    properties.put("mail.smtp.starttls.enable", "true");
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    if (user.isEmpty()) {
      return Session.getInstance(properties);
    }
    properties.put("mail.smtp.auth", "true");
    properties.put("mail.smtp.starttls.required", "true");
    return Session.getInstance(
        properties,
        new Authenticator() {
          @Override
          protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(user, password);
          }
        });
  }
}
