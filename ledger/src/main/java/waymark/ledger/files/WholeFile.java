package waymark.ledger.files;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file whole or not at all; once written, it is there after a power cut too. */
public final class WholeFile {
  private WholeFile() {}

  /** Gives the file its rights before it stands in its place; its maker's alone otherwise. */
  public interface Rights {
    void give(Path file) throws IOException;
  }

  public static void put(Path file, String text, Rights rights) throws IOException {
    Path folder = requireNonNull(file.toAbsolutePath().getParent());
    boolean made = !Files.exists(folder);
    Files.createDirectories(folder);
    Path beside = Files.createTempFile(folder, ".", ".new");
    try {
      Files.writeString(beside, text);
      rights.give(beside);
      force(beside, StandardOpenOption.WRITE);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
      force(folder, StandardOpenOption.READ); // Its name in the folder, as its content above.
      if (made) force(requireNonNull(folder.getParent()), StandardOpenOption.READ);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void force(Path file, StandardOpenOption option) throws IOException {
    try (FileChannel channel = FileChannel.open(file, option)) {
      channel.force(true);
    }
  }
}
