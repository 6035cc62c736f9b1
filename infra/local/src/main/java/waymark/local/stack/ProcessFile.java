package waymark.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Notes which process runs a part. A process number alone is not trusted, since systems use them
 * again: the process found must also have started when the one noted did.
 */
public record ProcessFile(Path path) {
  /** Start times are told in clock ticks counted from a start of the machine known to a second. */
  private static final Duration SLACK = Duration.ofSeconds(3);

  /** Notes this process. */
  public void note(ProcessHandle process) {
    Instant started = process.info().startInstant().orElse(Instant.EPOCH);
    OwnerOnly.write(path, process.pid() + " " + started.toEpochMilli() + "\n");
  }

  /** The process noted, while it runs. */
  public Optional<ProcessHandle> running() {
    String[] noted = Home.read(path, "").split(" ", 2);
    if (noted.length != 2) {
      return Optional.empty();
    }
    Instant started = Instant.ofEpochMilli(Long.parseLong(noted[1]));
    return ProcessHandle.of(Long.parseLong(noted[0]))
        .filter(ProcessHandle::isAlive)
        .filter(p -> sameStart(p, started));
  }

  private static boolean sameStart(ProcessHandle process, Instant noted) {
    return process
        .info()
        .startInstant()
        .map(s -> Duration.between(s, noted).abs().compareTo(SLACK) <= 0)
        .orElse(noted.equals(Instant.EPOCH));
  }

  /** Forgets the process. */
  public void forget() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
