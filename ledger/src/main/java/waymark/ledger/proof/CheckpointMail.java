package waymark.ledger.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import waymark.ledger.mail.MailServer;

/**
 * Sends checkpoints to people who keep them where nobody who could alter the record can reach. What
 * was sent when is noted beside the checkpoints, so that a restart sends nothing twice.
 */
final class CheckpointMail {

  private final CheckpointMailSettings settings;
  private final MailServer server;
  private final InstantSource clock;

  CheckpointMail(CheckpointMailSettings settings, InstantSource clock) {
    this.settings = settings;
    this.server =
        new MailServer(settings.host(), settings.port(), settings.user(), settings.password());
    this.clock = clock;
  }

  /**
   * Sends the newest checkpoint, where one is due.
   *
   * @throws MailRefused where it could not be handed to the mail server; it is due again then
   */
  void sendWhenDue(CheckpointFolder folder, VerifierKey key) {
    if (settings.to().isEmpty() || folder.newestNote().isEmpty()) {
      return;
    }
    String note = folder.newestNote().orElseThrow();
    Checkpoint checkpoint = Checkpoint.open(note, key);
    Instant now = clock.instant();
    boolean had =
        folder
            .mailed()
            .filter(last ->
                last.size() == checkpoint.size() || last.at().plus(settings.every()).isAfter(now))
            .isPresent();
    if (!had) {
      try {
        Transport.send(message(checkpoint, note, key, now));
      } catch (MessagingException e) {
        throw new MailRefused(
            "The checkpoint of %s could not be sent by way of %s:%d: %s"
                .formatted(checkpoint.origin(), settings.host(), settings.port(), e.getMessage()),
            e);
      }
      folder.mailed(new Mailed(checkpoint.size(), now));
    }
  }

  private MimeMessage message(Checkpoint checkpoint, String note, VerifierKey key, Instant now)
      throws MessagingException {
    var message = new MimeMessage(server.session());
    message.setFrom(new InternetAddress(settings.from(), true));
    for (String address : settings.to()) {
      message.addRecipient(Message.RecipientType.TO, new InternetAddress(address.strip(), true));
    }
    message.setSentDate(Date.from(now));
    message.setSubject(
        "The record %s: checkpoint of %d entries"
            .formatted(checkpoint.origin(), checkpoint.size()));
    var text = new MimeBodyPart();
    text.setText(new CheckpointLetter(checkpoint, key, settings.every(), now).text(), "utf-8");
    message.setContent(
        new MimeMultipart(
            text, attachment("checkpoint.txt", note), attachment("log.vkey", key + "\n")));
    message.saveChanges();
    return message;
  }

  /** Byte for byte: a signature does not survive a mail server's idea of line ends. */
  private static MimeBodyPart attachment(String name, String content) throws MessagingException {
    var part = new MimeBodyPart();
    var bytes = new ByteArrayDataSource(content.getBytes(UTF_8), "text/plain; charset=utf-8");
    part.setDataHandler(new DataHandler(bytes));
    part.setFileName(name);
    part.setDisposition(Part.ATTACHMENT);
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }
}
