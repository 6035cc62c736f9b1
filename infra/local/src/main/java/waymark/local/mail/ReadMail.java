package waymark.local.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * An e-mail's text and what is attached to it, as a mail program shows them.
 *
 * @param name of the attachment; empty for the e-mail's own text
 */
record ReadMail(String name, String text) {
  /** In the order in which they stand; what is no text goes by its name alone. */
  static List<ReadMail> of(Part mail) throws MessagingException, IOException {
    if (!(mail.getContent() instanceof Multipart parts)) {
      String name = mail.getFileName() == null ? "" : mail.getFileName();
      return List.of(new ReadMail(name, mail.getContent() instanceof String text ? text : ""));
    }
    var all = new ArrayList<ReadMail>();
    for (int i = 0; i < parts.getCount(); i++) {
      all.addAll(of(parts.getBodyPart(i)));
    }
    return all;
  }

  boolean attached() {
    return !name.isEmpty();
  }
}
