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
 * What a safeguarding lead is told outside of Waymark: that there is something, and where. The same
 * words whatever it is, and whomever it is about.
 */
record Letter(String from, URI inbox) {
  static final String SUBJECT = "Something in Waymark needs your attention";

  private static final String TEXT =
      """
      Something in Waymark's safeguarding inbox needs your attention.

      %s

      This e-mail says no more on purpose. Please do not reply to it.
      """;

  MimeMessage to(String address, Instant now, Session session) throws MessagingException {
    var message = new MimeMessage(session);
    message.setFrom(new InternetAddress(from, true));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(address, true));
    message.setSentDate(Date.from(now));
    message.setSubject(SUBJECT, "utf-8");
    message.setText(TEXT.formatted(inbox), "utf-8");
    return message;
  }
}
