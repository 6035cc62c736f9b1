package waymark.journeys.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whoever types {@code ./waymark …} for a home, with what was built already.
 *
 * @param settings on top of this process's own
 */
record Operator(Path root, Path home, Map<String, String> settings) {
  Operator {
    settings = Map.copyOf(settings);
  }

  /** For a running stack, as it was started. */
  static Operator of(Stack stack) {
    return new Operator(
        stack.root(), stack.home(), Map.of("WAYMARK_MONGODB_URI", stack.elsewhere()));
  }

  /**
   * What the command says.
   *
   * @throws AssertionError with what it said, where it does not exit with 0
   */
  String does(String... arguments) {
    var command = new ArrayList<>(List.of(root.resolve("waymark").toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
    builder.environment().putAll(settings);
    builder.environment().put("WAYMARK_HOME", home.toString());
    builder.environment().put("WAYMARK_BUILD", "never");
    try {
      var process = builder.start();
      process.getOutputStream().close();
      var said = new String(process.getInputStream().readAllBytes(), UTF_8);
      var exit = process.waitFor();
      if (exit != 0) {
        throw new AssertionError(String.join(" ", command) + " ended with " + exit + ": " + said);
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while an operator's command ran", e);
    }
  }
}
