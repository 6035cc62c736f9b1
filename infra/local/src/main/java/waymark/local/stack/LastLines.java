package waymark.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The end of a log, for the person at the terminal. */
final class LastLines {
  private static final int COUNT = 15;

  private LastLines() {}

  static String of(Path log) {
    try {
      // Whatever bytes a part wrote, its last lines must be shown.
      var text = new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1);
      List<String> lines = text.lines().toList();
      return String.join("\n", lines.subList(Math.max(0, lines.size() - COUNT), lines.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
