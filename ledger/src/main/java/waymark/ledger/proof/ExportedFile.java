package waymark.ledger.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** A small file of the checkpoint folder: whole or not at all, also after a power cut. */
final class ExportedFile {

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
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path beside = Files.createTempFile(file.toAbsolutePath().getParent(), ".", ".new");
      Files.writeString(beside, text);
      var view = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
      if (view != null) {
        view.setPermissions(PosixFilePermissions.fromString(mode));
      }
      try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "What is kept beside the database could not be written to " + file, e);
    }
  }
}
