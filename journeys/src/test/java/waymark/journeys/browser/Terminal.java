package waymark.journeys.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import waymark.journeys.deployment.Repository;

/**
 * Somebody at a terminal who types {@code ./waymark …}. What builds or fetches is noted instead of
 * done, since what is tested here was just built.
 *
 * @param home WAYMARK_HOME
 * @param port WAYMARK_PORT
 * @param tools in front of the path
 */
record Terminal(Path home, int port, Path tools) {
  private static final List<String> BUILD_OR_FETCH = List.of("mvn", "pip3", "pip", "python3");

  /** As a terminal: Ctrl-C reaches everything of the command and nothing else. */
  private static final List<String> OWN_GROUP = List.of("env", "--default-signal=INT", "setsid");

  /**
   * What the terminal shows in the end.
   *
   * @param exit 0 where all is well
   */
  record Shown(int exit, String text) {}

  static Terminal in(Path folder, int port) throws IOException {
    var terminal = new Terminal(folder.resolve("home"), port, folder.resolve("tools"));
    Files.createDirectories(terminal.tools);
    for (var name : BUILD_OR_FETCH) {
      var script =
          """
          #!/bin/sh
          echo "$(basename "$0") $*" >>"%s"
          [ "$(basename "$0")" = mvn ] && { echo Apache Maven 3.9.9; exit 0; }
          PATH=${PATH#*:} exec "$(basename "$0")" "$@"
          """
              .formatted(terminal.noted());
      var tool = Files.writeString(terminal.tools.resolve(name), script);
      if (!tool.toFile().setExecutable(true)) throw new IOException("not executable: " + tool);
    }
    return terminal;
  }

  /** The same person, at a folder where nothing was started yet. */
  Terminal elsewhere() {
    return new Terminal(home.resolveSibling("elsewhere"), port, tools);
  }

  /** Runs a command to its end. */
  Shown run(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(waymark()));
    command.addAll(List.of(arguments));
    var process = process(command).start();
    var text = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Shown(process.waitFor(), text);
  }

  /** Runs a command that stays, and shows what it says in a file. */
  Process stay(Path shown, String... arguments) throws IOException {
    var command = new ArrayList<>(OWN_GROUP);
    command.add(waymark());
    command.addAll(List.of(arguments));
    return process(command).redirectOutput(shown.toFile()).start();
  }

  static void ctrlC(Process staying) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", "--", "-" + staying.pid()).inheritIO().start().waitFor();
  }

  /** What was built or fetched so far, a line each. */
  List<String> builtOrFetched() throws IOException {
    return Files.exists(noted()) ? Files.readAllLines(noted()) : List.of();
  }

  /** Every process that works for this home. */
  List<ProcessHandle> processes() {
    var mine = "WAYMARK_HOME=" + home;
    return ProcessHandle.allProcesses().filter(process -> has(process, mine)).toList();
  }

  private static boolean has(ProcessHandle process, String setting) {
    try {
      var environment =
          Files.readString(Path.of("/proc/" + process.pid() + "/environ"), ISO_8859_1);
      return Stream.of(environment.split("\0")).anyMatch(setting::equals);
    } catch (IOException | UncheckedIOException endedOrOfSomebodyElse) {
      return false;
    }
  }

  private Path noted() {
    return tools.resolve("built-or-fetched");
  }

  private static String waymark() {
    return Repository.file("waymark").toString();
  }

  private ProcessBuilder process(List<String> command) {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    var path = tools + ":" + System.getenv("PATH");
    builder.environment().keySet().removeAll(List.of("WAYMARK_BUILD", "JAVA_TOOL_OPTIONS"));
    builder
        .environment()
        .putAll(Map.of("WAYMARK_HOME", home.toString(), "WAYMARK_PORT", "" + port, "PATH", path));
    return builder;
  }
}
