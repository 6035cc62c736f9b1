package waymark.journeys.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import waymark.journeys.journey.Stack;

/** What the services of a stack warned of, for a failure that one of them may explain. */
public final class Warnings {
  private static final Pattern WARNING = Pattern.compile("20\\S+ +(WARN|ERROR) .*");
  private static final int LAST = 12;

  private Warnings() {}

  /** The newest lines of all logs, the newest last. */
  public static List<String> last(Stack stack) {
    try (var logs = Files.list(stack.logs())) {
      var all = logs.flatMap(Warnings::lines).sorted().toList();
      return all.subList(Math.max(0, all.size() - LAST), all.size());
    } catch (IOException e) {
      throw new UncheckedIOException("no logs in " + stack.logs(), e);
    }
  }

  private static Stream<String> lines(Path log) {
    try {
      return Files.readAllLines(log).stream().filter(line -> WARNING.matcher(line).matches());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + log, e);
    }
  }
}
