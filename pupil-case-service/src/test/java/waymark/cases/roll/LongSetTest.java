package waymark.cases.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LongSetTest {
  @Test
  void holdsWhatWasAddedAndNothingElseAcrossItsGrowing() {
    LongSet set = new LongSet();
    Set<Long> model = new HashSet<>();
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 100_000; i++) {
      long value = random.nextInt(10) == 0 ? random.nextLong(500) : random.nextLong();
      assertThat(set.add(value)).isEqualTo(model.add(value));
    }
    assertThat(model).allMatch(set::contains);
    assertThat(set.contains(-42)).isFalse();
    assertThat(new LongSet().contains(0)).isFalse();
  }
}
