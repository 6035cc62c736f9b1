package waymark.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;

/**
 * What somebody is told outside of Waymark: that there is something, and where. The same words
 * whatever it is, and whomever it is about.
 */
record Letter(String from, String subject, String text) {
  MimeMessage to(String address, Instant now, Session session) throws MessagingException {
    var message = new MimeMessage(session);
    message.setFrom(new InternetAddress(from, true));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(address, true));
    message.setSentDate(Date.from(now));
    message.setSubject(subject, "utf-8");
    message.setText(text, "utf-8");
    return message;
  }
}
