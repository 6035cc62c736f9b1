package waymark.ledger.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LongSummaryStatistics;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Which of the checkpoints in a folder to compare a record with, by their sizes. The folder is gone
 * through twice: after some years there are more names in it than a small memory holds.
 */
final class SpreadSizes {

  private SpreadSizes() {}

  /**
   * All sizes, rising; where there are more than so many, the least and the greatest of all, and
   * the greatest of each of as many equal stretches between them.
   *
   * @param atMost at least 2
   */
  static LongStream in(Path folder, int atMost) throws IOException {
    LongSummaryStatistics all;
    try (Stream<Path> files = Files.list(folder)) {
      all = sizes(files).summaryStatistics();
    }
    try (Stream<Path> files = Files.list(folder)) {
      // What is signed meanwhile was not counted.
      LongStream counted = sizes(files).filter(size -> size <= all.getMax());
      return all.getCount() <= atMost
          ? LongStream.of(counted.sorted().toArray())
          : spread(counted, all.getMin(), all.getMax(), atMost);
    }
  }

  /** The greatest that is no more than this; empty where there is none, or no such folder. */
  static OptionalLong greatest(Path folder, long atMost) {
    if (!Files.isDirectory(folder)) {
      return OptionalLong.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return sizes(files).filter(size -> size <= atMost).max();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LongStream sizes(Stream<Path> files) {
    return files
        .map(file -> file.getFileName().toString())
        .filter(name -> name.matches("[0-9]{12}"))
        .mapToLong(Long::parseLong);
  }

  private static LongStream spread(LongStream sizes, long least, long greatest, int atMost) {
    int stretches = atMost - 1;
    long[] chosen = new long[atMost];
    chosen[0] = least;
    sizes
        .filter(size -> size > least)
        .forEach(size -> {
          int stretch = 1 + (int) ((size - least - 1) * stretches / (greatest - least));
          chosen[stretch] = Math.max(chosen[stretch], size);
        });
    return LongStream.of(chosen).filter(size -> size > 0);
  }
}
