package waymark.local.stack;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the person at the terminal sees of a start: a line per part. */
public record Progress(PrintStream out) {
  void say(String line) {
    out.println(line);
  }

  void ready(Part part, Duration took) {
    out.println(
        String.format(
            Locale.ROOT,
            "  %-13s ready in %5.1f s   %s",
            part.name(),
            took.toMillis() / 1000.0,
            part.where()));
  }
}
