package waymark.journeys.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowTest {

  @ParameterizedTest
  @CsvSource({"append-32,2", "append-32-p99,0.25", "visible-p50,0.5", "known-at,0.5"})
  void its_name_says_what_is_compared(String name, double ratio) {
    var row = new Row(name, "", "");

    assertThat(row.of(new Measured(20, 3, 5), new Measured(10, 6, 20)).ratio()).isEqualTo(ratio);
  }

  @ParameterizedTest
  @CsvSource({"0.929,false", "0.93,true", "1.07,true", "1.071,false"})
  void the_baseline_must_be_worth_itself_within_seven_in_a_hundred(double ratio, boolean tells) {
    assertThat(new Result(Row.CONTROL, ratio, 0, 2).tells()).isEqualTo(tells);
  }

  @Test
  void the_control_runs_whatever_is_asked_for() {
    var options = Options.of("append-8", "--rounds", "3");

    assertThat(options.wants(new Row("append-8", "", ""))).isTrue();
    assertThat(options.wants(new Row("append-1", "", ""))).isFalse();
    assertThat(options.wants(new Row(Row.CONTROL, "", ""))).isTrue();
    assertThat(options.rounds()).isEqualTo(3);
  }
}
