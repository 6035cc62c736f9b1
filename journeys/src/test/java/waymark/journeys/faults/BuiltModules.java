package waymark.journeys.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/** What this build made, laid out for running as {@code ./waymark} lays it out. */
final class BuiltModules {
  private static final List<String> MODULES =
      List.of("pupil-case-service", "recruitment-service", "reporting-service", "infra/local");
  static final Path ROOT = root();
  private static final Path APP = laidOut();
  private static final Map<String, String> CLASS_PATHS = new ConcurrentHashMap<>();

  private BuiltModules() {}

  /** The command that runs a main class of a module, as a stack on one machine runs it. */
  static List<String> java(String module, String mainClass, int megabytes, List<String> options) {
    return command(classPath(module), mainClass, megabytes, options);
  }

  /** The same with classes of a folder in front of the module's own. */
  static List<String> javaWith(
      Path copies, String module, String mainClass, int megabytes, List<String> options) {
    String path = copies + System.getProperty("path.separator") + classPath(module);
    return command(path, mainClass, megabytes, options);
  }

  private static List<String> command(
      String path, String mainClass, int megabytes, List<String> options) {
    var command = new ArrayList<String>();
    command.add(program());
    command.addAll(
        List.of(
            "-Xmx" + megabytes + "m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Daxoniq.update-checker.disabled=true"));
    command.addAll(options);
    command.add("-cp");
    command.add(path);
    command.add(mainClass);
    return command;
  }

  /** What a module runs on: archives alone, since of folders no start-up cache can be made. */
  static String classPath(String module) {
    return CLASS_PATHS.computeIfAbsent(module, BuiltModules::archives);
  }

  private static String archives(String module) {
    Path classes = classes(module);
    Path archive = classes.resolveSibling(module + ".jar");
    if (!Files.exists(archive)) {
      Path beside = archive.resolveSibling("." + ProcessHandle.current().pid() + ".jar");
      ToolProvider.findFirst("jar")
          .orElseThrow()
          .run(System.out, System.err, "-cf", beside.toString(), "-C", classes.toString(), ".");
      try {
        Files.move(beside, archive, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    String arguments = arguments(module);
    return arguments
        .substring(arguments.indexOf('"') + 1, arguments.lastIndexOf('"'))
        .replaceFirst(
            Pattern.quote(classes.toString()), Matcher.quoteReplacement(archive.toString()));
  }

  /** A module's own classes; what is made of them may be kept beside. */
  static Path classes(String module) {
    String arguments = arguments(module);
    return Path.of(arguments.substring(arguments.indexOf('"') + 1, arguments.indexOf(':')));
  }

  private static String arguments(String module) {
    try {
      return Files.readString(APP.resolve(module + ".args"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String program() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static Path root() {
    Path root = Path.of("").toAbsolutePath();
    while (!Files.exists(root.resolve("docker-compose.yml"))) {
      root = root.getParent();
    }
    return root;
  }

  private static Path laidOut() {
    var command =
        new ArrayList<>(
            List.of(
                program(),
                "-cp",
                ROOT.resolve("infra/local/target/classes").toString(),
                "waymark.local.build.Unpack",
                ROOT.toString()));
    command.addAll(MODULES);
    try {
      int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
      if (exit != 0) {
        throw new IllegalStateException("the modules are not built: mvn package");
      }
      return ROOT.resolve("target/app");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
