package waymark.journeys.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import waymark.journeys.journey.Stack;
import waymark.ledger.testing.TemporaryFiles;

/**
 * The system that the tests run against: the one whose folder WAYMARK_TEST_HOME names, if it is
 * set, else one started for this run from what was just built, in a folder of its own.
 */
public final class LocalSystem {
  private static final Stack STACK = find();

  private LocalSystem() {}

  public static Stack stack() {
    return STACK;
  }

  private static Stack find() {
    var root = root();
    var given = System.getenv("WAYMARK_TEST_HOME");
    return given != null ? Stack.at(root, root.resolve(given)) : started(root);
  }

  private static Stack started(Path root) {
    try {
      var target = Files.createDirectories(root.resolve("journeys/target"));
      var home = Files.createTempDirectory(target, "system-");
      var stop = new Thread(() -> waymark(root, home, 0, "stop"), "stop the system");
      Runtime.getRuntime().addShutdownHook(stop);
      waymark(root, home, TemporaryFiles.freePort(), "start", "--detach");
      return Stack.at(root, home);
    } catch (IOException e) {
      throw new IllegalStateException("cannot make a folder for the system", e);
    }
  }

  private static void waymark(Path root, Path home, int port, String... arguments) {
    var command = new ArrayList<>(List.of(root.resolve("waymark").toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).directory(root.toFile()).inheritIO();
    var settings =
        Map.of(
            "WAYMARK_HOME", home.toString(), "WAYMARK_PORT", "" + port, "WAYMARK_BUILD", "never");
    builder.environment().putAll(settings);
    try {
      var exit = builder.start().waitFor();
      if (exit != 0) throw new IllegalStateException(command + " ended with " + exit);
    } catch (IOException e) {
      throw new IllegalStateException("cannot run " + command, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Path root() {
    var folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("docker-compose.yml"))) folder = folder.getParent();
    return folder;
  }
}
