package waymark.ledger.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.ledger.files.WholeFile;

/** A small file of the checkpoint folder: whole or not at all, also after a power cut. */
final class ExportedFile {

  private static final Logger LOG = LoggerFactory.getLogger(ExportedFile.class);
  private static final AtomicBoolean SAID = new AtomicBoolean();
  private static final String EVERYBODYS = "rw-r--r--";
  private static final String OWNERS = "rw-------";

  private ExportedFile() {}

  static Optional<String> read(Path file) {
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands in the files of a folder, by name; none where it is not there. */
  static List<String> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .flatMap(file -> read(file).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For its owner to read. */
  static void write(Path file, String text) {
    put(file, text, OWNERS);
  }

  /** For everybody on the machine to read and to copy elsewhere. */
  static void publish(Path file, String text) {
    put(file, text, EVERYBODYS);
  }

  private static void put(Path file, String text, String mode) {
    try {
      if (read(file).filter(text::equals).isPresent()) {
        return;
      }
      WholeFile.put(file, text, beside -> permit(beside, mode));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "What is kept beside the database could not be written to " + file, e);
    }
  }

  /** A volume that takes no rights keeps those it gives everything: the export goes on. */
  private static void permit(Path file, String mode) {
    var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view == null) {
      return;
    }
    try {
      view.setPermissions(PosixFilePermissions.fromString(mode));
    } catch (IOException | UnsupportedOperationException refused) {
      if (!SAID.getAndSet(true)) {
        LOG.warn("Beside {} files keep the rights the volume gives them: {}", file, "" + refused);
      }
    }
  }
}
