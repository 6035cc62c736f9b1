package waymark.cases.rollfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** Recognises a roll file by its content; its name is never asked. */
public final class RollFormat {
  private static final int HEAD = 1 << 16;

  private RollFormat() {}

  /**
   * Recognises the file, for which all of it is read once.
   *
   * @throws UnreadableRoll saying what the file is instead, and what to do
   */
  public static RollFile recognise(Content content) throws IOException {
    byte[] head;
    try (InputStream in = content.open()) {
      head = in.readNBytes(HEAD);
    }
    if (head.length == 0) {
      throw empty();
    }
    UnreadableRoll foreign = ForeignFormat.of(head);
    if (foreign != null) {
      throw foreign;
    }
    TextEncoding encoding = probed(content).found();
    String beginning = beginning(content, encoding);
    if (beginning.isBlank()) {
      throw empty();
    }
    UnreadableRoll markup = ForeignFormat.ofText(beginning);
    if (markup != null) {
      throw markup;
    }
    return beginning.stripLeading().startsWith("<")
        ? new RollFile(encoding, CtfReader.header(content, encoding), null)
        : new RollFile(encoding, null, TableLayout.of(content, encoding));
  }

  private static EncodingProbe probed(Content content) throws IOException {
    EncodingProbe probe = new EncodingProbe();
    byte[] buffer = new byte[HEAD];
    try (InputStream in = content.open()) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        probe.accept(buffer, 0, read);
      }
    }
    return probe;
  }

  private static String beginning(Content content, TextEncoding encoding) throws IOException {
    char[] text = new char[HEAD / 8];
    try (Reader reader = encoding.reader(content)) {
      int read = 0;
      while (read < text.length) {
        int more = reader.read(text, read, text.length - read);
        if (more < 0) {
          break;
        }
        read += more;
      }
      return new String(text, 0, read);
    }
  }

  private static UnreadableRoll empty() {
    return UnreadableRoll.because(
        "empty-file",
        "The file is empty",
        "Run the export in your school's system again, and upload the new file.");
  }
}
