package waymark.journeys.faults;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import waymark.ledger.testing.TemporaryFiles;

/**
 * Where database and broker keep their data: a small file system in memory that can be filled,
 * where this user may mount one; else a folder.
 */
record Volume(Path folder, boolean small) implements AutoCloseable {
  private static final int BLOCK = 1 << 20;

  static Volume make() {
    Path folder = TemporaryFiles.directory("volume");
    String size = "size=1536m";
    return new Volume(folder, runs("mount", "-t", "tmpfs", "-o", size, "tmpfs", folder.toString()));
  }

  /** Leaves no byte free; again, none of those that came free since. */
  void fill() throws IOException {
    try (var out = Files.newOutputStream(filler(), CREATE, APPEND)) {
      byte[] block = new byte[BLOCK];
      Arrays.fill(block, (byte) 1);
      for (int size = BLOCK; size > 0; ) {
        try {
          out.write(block, 0, size);
        } catch (IOException full) {
          size /= 2;
        }
      }
    }
  }

  void empty() {
    try {
      Files.deleteIfExists(filler());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path filler() {
    return folder.resolve("filler");
  }

  @Override
  public void close() {
    if (small && !runs("umount", "-l", folder.toString())) {
      System.err.println("still mounted: " + folder);
      return;
    }
    TemporaryFiles.delete(folder);
  }

  private static boolean runs(String... command) {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException noSuchProgram) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
