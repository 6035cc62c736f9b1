package waymark.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of many checkpoints a record is compared with: only their files' names are looked at. */
class SpreadSizesTest {

  @TempDir Path folder;

  private void name(LongStream sizes) throws IOException {
    for (long size : sizes.toArray()) {
      Files.createFile(folder.resolve("%012d".formatted(size)));
    }
  }

  @Test
  void ofAsManyAsThereMayBeNoneIsLeftOut() throws IOException {
    name(LongStream.of(7, 900, 20, 21));
    Files.createFile(folder.resolve(".1.new"));
    assertThat(SpreadSizes.in(folder, 4)).containsExactly(7L, 20L, 21L, 900L);
  }

  @Test
  void thereMayBeNone() throws IOException {
    assertThat(SpreadSizes.in(folder, 4)).isEmpty();
  }

  @Test
  void whereverTheyCrowdTheLeastAndTheGreatestAreAmongThem() throws IOException {
    name(LongStream.of(5, 6, 7, 8, 9, 1_000));
    assertThat(SpreadSizes.in(folder, 3)).containsExactly(5L, 9L, 1_000L);
    assertThat(SpreadSizes.in(folder, 2)).containsExactly(5L, 1_000L);
  }

  @Test
  void ofAHundredThousandTenThousandAreChosenEvenly() throws IOException {
    name(LongStream.rangeClosed(1, 100_000).map(i -> 3 * i));
    long[] chosen = SpreadSizes.in(folder, 10_000).toArray();
    assertThat(chosen).hasSize(10_000).startsWith(3).endsWith(300_000).isSorted();
    for (int i = 1; i < chosen.length; i++) {
      assertThat(chosen[i] - chosen[i - 1]).isBetween(3L, 60L);
    }
  }
}
