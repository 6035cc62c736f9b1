package waymark.cases.rollfile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import waymark.journeys.roll.RollGenerator;
import waymark.journeys.roll.RollOrder;

/** Roll files for tests: generated ones, and ones written by hand. */
public final class Rolls {
  public static final SchoolCode OURS = new SchoolCode("999", "4001", "Rowan Vale Academy");

  private Rolls() {}

  public static byte[] generated(RollOrder order) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      RollGenerator.write(order, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Content content(byte[] bytes) {
    return () -> new ByteArrayInputStream(bytes);
  }

  public static Content text(String text) {
    return content(text.getBytes(StandardCharsets.UTF_8));
  }

  public static Content text(String text, Charset charset) {
    return content(text.getBytes(charset));
  }

  /** Recognises and reads all of it, with the mapping its own headings suggest. */
  public static List<RawRow> read(Content content) {
    try {
      RollFile file = RollFormat.recognise(content);
      Map<String, RollField> mapping =
          file.table() == null ? Map.of() : Headings.suggest(file.table().headings());
      List<RawRow> rows = new ArrayList<>();
      RollRows.each(file, content, mapping, OURS, rows::add);
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
