package waymark.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Starts and ends the processes behind parts. */
final class Processes {
  /** What a service needs at most to finish what it is doing. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Processes() {}

  /** Starts a part, its output going to the part's log, and notes which process it is. */
  static Process start(Home home, Part part) {
    Path log = OwnerOnly.touch(home.log(part.name()));
    var command = new ArrayList<>(ownSession());
    command.addAll(part.command());
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.directory(home.path().toFile());
    builder.environment().putAll(part.environment());
    try {
      Process process = builder.start();
      part.processFile(home).note(process.toHandle());
      return process;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In a session of its own, Ctrl-C reaches only the launcher, which ends the parts in order. */
  static List<String> ownSession() {
    Path setsid = Path.of("/usr/bin/setsid");
    return Files.isExecutable(setsid) ? List.of(setsid.toString()) : List.of();
  }

  /** Asks all to end at once, waits, and ends those that do not listen. */
  static void end(Collection<ProcessHandle> processes) {
    processes.forEach(ProcessHandle::destroy);
    for (ProcessHandle process : processes) {
      try {
        process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      } catch (TimeoutException | ExecutionException deaf) {
        process.destroyForcibly();
      } catch (InterruptedException e) {
        process.destroyForcibly();
        Thread.currentThread().interrupt();
      }
    }
  }
}
