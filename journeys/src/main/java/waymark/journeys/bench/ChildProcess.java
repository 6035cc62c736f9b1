package waymark.journeys.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** A server that a benchmark needs. It ends with this process, however that ends. */
public final class ChildProcess implements AutoCloseable {
  /** The shell's input is a pipe from this process; it closes when this process is gone. */
  private static final String HELD =
      "\"$0\" \"$@\" >\"$WAYMARK_BENCH_LOG\" 2>&1 & pid=$!; echo $pid; cat >/dev/null; kill $pid; wait $pid";

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Process shell;
  private final ProcessHandle program;
  private final Path log;

  private ChildProcess(Process shell, ProcessHandle program, Path log) {
    this.shell = shell;
    this.program = program;
    this.log = log;
  }

  /** Starts a program whose output goes to this file. */
  public static ChildProcess start(List<String> command, Map<String, String> settings, Path log)
      throws IOException {
    var held = new ArrayList<>(List.of("sh", "-c", HELD));
    held.addAll(command);
    var builder = new ProcessBuilder(held);
    builder.environment().putAll(settings);
    builder.environment().put("WAYMARK_BENCH_LOG", log.toString());
    Process shell = builder.start();
    long pid = Long.parseLong(shell.inputReader(US_ASCII).readLine());
    return new ChildProcess(shell, ProcessHandle.of(pid).orElseThrow(), log);
  }

  /** Command of a main class of a built module, as a service is run. */
  public static List<String> jvm(String module, String mainClass) {
    Path root = Path.of(Optional.ofNullable(System.getenv("WAYMARK_ROOT")).orElse(""));
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx512m",
        "-XX:+UseSerialGC",
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
        "-Daxoniq.update-checker.disabled=true",
        "@" + root.toAbsolutePath().resolve("target/app").resolve(module + ".args"),
        mainClass);
  }

  /** Asks until the answer is yes. An exception counts as no, and is the cause if none ever is. */
  public ChildProcess await(Callable<Boolean> ready) throws Exception {
    @Nullable Exception notYet = null;
    for (var end = Instant.now().plus(PATIENCE); ; Thread.sleep(50)) {
      try {
        if (ready.call()) {
          return this;
        }
      } catch (Exception e) {
        notYet = e;
      }
      if (!program.isAlive() || Instant.now().isAfter(end)) {
        throw new IllegalStateException(
            "A server did not start:\n" + Files.readString(log), notYet);
      }
    }
  }

  @Override
  public void close() throws Exception {
    shell.outputWriter().close();
    shell.waitFor();
  }
}
