package waymark.reporting.reading;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Since when the keeper said last that its record is not as it was recorded, in a file beside the
 * checkpoints: a start knows it before the keeper answers, and no database's owner can change it.
 */
record LastWord(Path file) {

  /** Empty where nothing spoke against it; one that cannot be read any more did. */
  Optional<Instant> since() {
    try {
      return Files.exists(file)
          ? Optional.of(Instant.parse(Files.readString(file).strip()))
          : Optional.empty();
    } catch (IOException | DateTimeParseException spoilt) {
      return Optional.of(Instant.ofEpochMilli(file.toFile().lastModified()));
    }
  }

  void keep(Optional<Instant> since) throws IOException {
    if (since.isEmpty()) {
      Files.deleteIfExists(file);
    } else if (!since.equals(since())) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path beside = Files.writeString(file.resolveSibling(".new"), since.get() + "\n");
      Files.move(beside, file, ATOMIC_MOVE);
    }
  }
}
