package waymark.cases.rollfile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;

/**
 * How a file's bytes become text.
 *
 * @param charset the encoding
 * @param mark how many bytes of byte-order mark come first
 */
public record TextEncoding(Charset charset, int mark) {

  /**
   * Opens the text after its mark. Bytes that are no text there become U+FFFD and fail, if at all,
   * in their own row.
   */
  public Reader reader(Content content) throws IOException {
    InputStream in = content.open();
    in.skipNBytes(mark);
    return new BufferedReader(new InputStreamReader(in, charset), 1 << 15);
  }

  /** What a person would call it. */
  public String label() {
    return mark > 0 ? charset.name() + " with byte-order mark" : charset.name();
  }
}
