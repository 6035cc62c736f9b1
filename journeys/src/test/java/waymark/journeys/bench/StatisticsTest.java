package waymark.journeys.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class StatisticsTest {

  @Test
  void the_median_is_the_middle_one_or_half_way_between_two() {
    assertThat(Median.of(List.of(9.0, 1.0, 2.0))).isEqualTo(2.0);
    assertThat(Median.of(List.of(4.0, 1.0, 2.0, 9.0))).isEqualTo(3.0);
  }

  @Test
  void nothing_measured_has_no_median() {
    assertThatThrownBy(() -> Median.of(List.of())).hasMessage("Nothing was measured.");
  }

  @Test
  void rounds_that_agree_leave_no_room() {
    assertThat(Interval.ofMedian(Collections.nCopies(20, 1.5))).isEqualTo(new Interval(1.5, 1.5));
  }

  @Test
  void the_same_rounds_give_the_same_interval() {
    var rounds = new Random(1).doubles(40).boxed().toList();

    assertThat(Interval.ofMedian(rounds)).isEqualTo(Interval.ofMedian(rounds));
  }

  @Test
  void one_wild_round_moves_neither_median_nor_interval_far() {
    var rounds = new java.util.ArrayList<>(Collections.nCopies(39, 1.0));
    rounds.add(100.0);

    assertThat(Result.of("append-1", rounds)).isEqualTo(new Result("append-1", 1, 1, 1));
  }

  @Test
  void about_95_in_100_intervals_hold_the_true_median() {
    var chance = new Random(7);
    long held = 0;
    for (int i = 0; i < 200; i++) {
      var interval =
          Interval.ofMedian(chance.doubles(40).map(d -> Math.exp(d - 0.5)).boxed().toList());
      held += interval.low() <= 1 && 1 <= interval.high() ? 1 : 0;
    }
    assertThat(held / 200.0).isCloseTo(0.95, within(0.04));
  }

  @Test
  void quantiles_are_times_that_were_measured() {
    var milliseconds = LongStream.rangeClosed(1, 200).map(ms -> ms * 1_000_000).toArray();

    assertThat(Measured.of(10, milliseconds)).isEqualTo(new Measured(10, 100, 198));
  }
}
