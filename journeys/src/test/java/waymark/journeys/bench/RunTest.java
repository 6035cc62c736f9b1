package waymark.journeys.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class RunTest {
  private static final Row FAST = new Row("fast", "", "");
  private static final Row LONG = new Row("long-p99", "", "");
  private final List<String> measured = new ArrayList<>();

  private Arm arm(String name, double perSecond, double p99) {
    return () -> {
      measured.add(name);
      return new Measured(perSecond, 1, p99);
    };
  }

  private List<Contest> contests() {
    var once =
        new Contest() {
          @Override
          public List<Row> rows() {
            return List.of(LONG);
          }

          @Override
          public Map<Row, Paired> round(RandomGenerator chance) {
            measured.add("long");
            return Map.of(LONG, new Paired(3, 6));
          }

          @Override
          public int rounds(int asked) {
            return 2;
          }

          @Override
          public int warmUp() {
            return 0;
          }
        };
    return List.of(new Duel(FAST, arm("w", 40, 1), arm("b", 10, 1)), once);
  }

  @Test
  void every_round_gives_a_pair_a_long_contest_fewer_and_warming_up_none() throws Exception {
    var pairs = new Run(contests(), 1).rounds(8, () -> {});

    assertThat(pairs.get(FAST)).hasSize(8).containsOnly(new Paired(40, 10));
    assertThat(pairs.get(LONG)).hasSize(2).containsOnly(new Paired(3, 6));
    assertThat(measured.stream().filter("w"::equals)).hasSize(8 + 5);
  }

  @Test
  void sides_are_measured_one_straight_after_the_other_in_either_order() throws Exception {
    new Run(contests().subList(0, 1), 1).rounds(20, () -> {});

    var orders = new HashSet<String>();
    for (int i = 0; i < measured.size(); i += 2) {
      orders.add(measured.get(i) + measured.get(i + 1));
    }
    assertThat(orders).containsExactlyInAnyOrder("wb", "bw");
  }

  @Test
  void the_same_seed_gives_the_same_order() throws Exception {
    new Run(contests(), 5).rounds(10, () -> {});
    var first = List.copyOf(measured);
    measured.clear();
    new Run(contests(), 5).rounds(10, () -> {});

    assertThat(measured).isEqualTo(first);
  }

  @Test
  void a_side_that_fails_ends_the_run() {
    Arm broken =
        () -> {
          throw new IllegalStateException("no answer");
        };

    var run = new Run(List.of(new Duel(FAST, broken, broken)), 1);

    assertThatThrownBy(() -> run.rounds(1, () -> {})).hasMessage("no answer");
  }

  @Test
  void the_file_is_a_list_of_name_ratio_low_and_high(@TempDir Path folder) throws Exception {
    var file = folder.resolve("bench/ledger.json");

    new Report(new Run(contests(), 1).rounds(3, () -> {})).write(file);

    assertThat(JsonMapper.shared().readTree(Files.readString(file)))
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                    [{"name": "fast", "ratio": 4.0, "low": 4.0, "high": 4.0},
                     {"name": "long-p99", "ratio": 0.5, "low": 0.5, "high": 0.5}]\
                    """));
  }

  @Test
  void a_control_that_is_off_voids_the_run() throws Exception {
    var control = new Row(Row.CONTROL, "", "");
    var off = new Duel(control, arm("a", 11, 1), arm("b", 10, 1));
    var right = new Duel(control, arm("a", 10.1, 1), arm("b", 10, 1));

    assertThat(new Report(new Run(List.of(off), 1).rounds(3, () -> {})).tells()).isFalse();
    assertThat(new Report(new Run(List.of(right), 1).rounds(3, () -> {})).tells()).isTrue();
  }
}
