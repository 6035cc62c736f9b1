package waymark.journeys.roll;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Opens a writer in an encoding that schools' systems use, with its byte-order mark if any. */
final class FileEncoding {

  private FileEncoding() {}

  /** Characters the encoding lacks become question marks, as they do in the systems themselves. */
  static Writer writer(String name, OutputStream out) throws IOException {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "utf-8" -> opened(StandardCharsets.UTF_8, out, "");
      case "utf-8-bom" -> opened(StandardCharsets.UTF_8, out, "\uFEFF");
      case "utf-16le" -> opened(StandardCharsets.UTF_16LE, out, "\uFEFF");
      case "utf-16be" -> opened(StandardCharsets.UTF_16BE, out, "\uFEFF");
      case "windows-1252" -> opened(Charset.forName("windows-1252"), out, "");
      default ->
          throw new IllegalArgumentException(
              "There is no encoding "
                  + name
                  + "; there are utf-8, utf-8-bom, utf-16le, utf-16be, windows-1252.");
    };
  }

  private static Writer opened(Charset charset, OutputStream out, String mark) throws IOException {
    Writer writer =
        new OutputStreamWriter(
            out, charset.newEncoder().onUnmappableCharacter(CodingErrorAction.REPLACE));
    writer.write(mark);
    return writer;
  }
}
