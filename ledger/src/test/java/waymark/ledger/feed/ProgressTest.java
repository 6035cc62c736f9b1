package waymark.ledger.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final Progress progress = new Progress();

  private static Received event(long position, int index, int count) {
    return new Received("l", position, index, count, "s", 0, "t", 1, Instant.EPOCH, "h", "k", null);
  }

  @Test
  void a_position_counts_once_all_its_events_are_seen() {
    progress.add(event(1, 0, 2));
    assertThat(progress.position()).isZero();
    assertThat(progress.highest()).isEqualTo(1);
    progress.add(event(1, 1, 2));
    assertThat(progress.position()).isEqualTo(1);
  }

  @Test
  void a_hole_holds_back_until_it_is_filled() {
    progress.add(event(1, 0, 1));
    progress.add(event(3, 0, 1));
    assertThat(progress.position()).isEqualTo(1);
    assertThat(progress.holes()).isEqualTo(1);
    progress.add(event(2, 0, 1));
    assertThat(progress.position()).isEqualTo(3);
    assertThat(progress.holes()).isZero();
  }

  @Test
  void a_missing_beginning_is_a_hole() {
    progress.add(event(2, 0, 1));
    assertThat(progress.position()).isZero();
    assertThat(progress.holes()).isEqualTo(1);
  }

  @Test
  void any_order_with_repeats_ends_in_one_run() {
    List<Received> all = new ArrayList<>();
    for (int position = 1; position <= 40; position++) {
      for (int index = 0; index < 1 + position % 3; index++) {
        all.add(event(position, index, 1 + position % 3));
      }
    }
    for (long seed = 1; seed <= 200; seed++) {
      List<Received> shuffled = new ArrayList<>(all);
      shuffled.addAll(all.subList(0, 20));
      Collections.shuffle(shuffled, new Random(seed));
      var seen = new Progress();
      shuffled.forEach(seen::add);
      assertThat(seen.runs()).as("seed " + seed).hasSize(1);
      assertThat(seen.position()).isEqualTo(40);
      assertThat(Progress.of(Place.read(place(seen).document()).runs()).runs())
          .isEqualTo(seen.runs());
    }
  }

  private static Place place(Progress seen) {
    return Place.start("f", List.of("m")).at(7, "l", seen.runs());
  }
}
