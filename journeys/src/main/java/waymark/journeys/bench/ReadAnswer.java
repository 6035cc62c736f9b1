package waymark.journeys.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** An HTTP answer as it comes from a connection. */
final class ReadAnswer {
  private final int status;
  private final String body;
  private int length;
  private boolean chunked;
  private boolean last;

  ReadAnswer(InputStream in) throws IOException {
    status = Integer.parseInt(line(in).split(" ")[1]);
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      header(line.toLowerCase(Locale.ROOT));
    }
    body = chunked ? chunks(in) : new String(in.readNBytes(length), UTF_8);
  }

  int status() {
    return status;
  }

  String body() {
    return body;
  }

  /** Whether the server closes the connection behind it. */
  boolean last() {
    return last;
  }

  private void header(String header) {
    if (header.startsWith("content-length:")) {
      length = Integer.parseInt(header.substring(15).strip());
    }
    chunked |= header.equals("transfer-encoding: chunked");
    last |= header.equals("connection: close");
  }

  private static String chunks(InputStream in) throws IOException {
    var body = new StringBuilder();
    for (int size = size(in); ; size = size(in)) {
      body.append(new String(in.readNBytes(size), UTF_8));
      line(in);
      if (size == 0) {
        return body.toString();
      }
    }
  }

  private static int size(InputStream in) throws IOException {
    return Integer.parseInt(line(in), 16);
  }

  private static String line(InputStream in) throws IOException {
    var bytes = new java.io.ByteArrayOutputStream(64);
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new EOFException("The server closed the connection.");
      }
      bytes.write(b);
    }
    return bytes.toString(ISO_8859_1).stripTrailing();
  }
}
