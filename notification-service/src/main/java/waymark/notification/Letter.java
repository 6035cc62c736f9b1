package waymark.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Instant;
import java.util.Date;

/**
 * What somebody is told outside of Waymark: that there is something, and where. The same words
 * whatever it is, and whomever it is about.
 *
 * @param where as in a sentence
 */
record Letter(String from, String where, URI address) {
  static final String SUBJECT = "Something in Waymark needs your attention";

  private static final String TEXT =
      """
      Something in %s needs your attention.

      %s

      This e-mail says no more on purpose. Please do not reply to it.
      """;

  MimeMessage to(String recipient, Instant now, Session session) throws MessagingException {
    var message = new MimeMessage(session);
    message.setFrom(new InternetAddress(from, true));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient, true));
    message.setSentDate(Date.from(now));
    message.setSubject(SUBJECT, "utf-8");
    message.setText(TEXT.formatted(where, address), "utf-8");
    return message;
  }
}
