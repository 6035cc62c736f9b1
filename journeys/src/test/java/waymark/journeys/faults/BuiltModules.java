package waymark.journeys.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What this build made, laid out for running as {@code ./waymark} lays it out. */
final class BuiltModules {
  private static final List<String> MODULES =
      List.of("pupil-case-service", "reporting-service", "infra/local");
  private static final Path APP = laidOut();

  private BuiltModules() {}

  /** The command that runs a main class of a module, as a stack on one machine runs it. */
  static List<String> java(String module, String mainClass, int megabytes, List<String> options) {
    var command = new ArrayList<String>();
    command.add(program());
    command.addAll(
        List.of(
            "-Xmx" + megabytes + "m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xshare:auto",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Daxoniq.update-checker.disabled=true"));
    command.addAll(options);
    command.add("@" + APP.resolve(module + ".args"));
    command.add(mainClass);
    return command;
  }

  /** A module's own classes. */
  static Path classes(String module) {
    try {
      String arguments = Files.readString(APP.resolve(module + ".args"));
      return Path.of(arguments.substring(arguments.indexOf('"') + 1, arguments.indexOf(':')));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String program() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static Path laidOut() {
    Path root = Path.of("").toAbsolutePath();
    while (!Files.exists(root.resolve("docker-compose.yml"))) {
      root = root.getParent();
    }
    var command =
        new ArrayList<>(
            List.of(
                program(),
                "-cp",
                root.resolve("infra/local/target/classes").toString(),
                "waymark.local.build.Unpack",
                root.toString()));
    command.addAll(MODULES);
    try {
      int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
      if (exit != 0) {
        throw new IllegalStateException("the modules are not built: mvn package");
      }
      return root.resolve("target/app");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
