package waymark.reporting.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import waymark.reporting.register.Fact.Corrected;
import waymark.reporting.register.Fact.Erased;
import waymark.reporting.register.Fact.Joined;
import waymark.reporting.register.Fact.Left;
import waymark.reporting.register.Fact.NeedsRanked;
import waymark.reporting.register.Fact.ParentsTold;
import waymark.reporting.register.Fact.Placed;
import waymark.reporting.register.Fact.ProvisionChanged;
import waymark.reporting.register.Fact.Removed;
import waymark.reporting.register.Fact.YearGroupChanged;

/** A history that grows by one fact is what all of them give, and costs what the fact changes. */
class HistoryTest {
  private static final LocalDate FIRST = LocalDate.of(2020, 9, 1);
  private static final UUID SCHOOL = new UUID(0, 1);

  /** How often all the facts were asked for, and how many of them were folded. */
  private int asked;

  private int folded;

  private History grown(List<Fact> facts) {
    var so = new ArrayList<Fact>();
    var history = History.of(so);
    for (Fact fact : facts) {
      so.add(fact);
      History more =
          history.and(
              fact,
              () -> {
                asked++;
                return so;
              });
      int same = 0;
      while (same < history.standings().size()
          && history.standings().get(same) == more.standings().get(same)) {
        same++;
      }
      folded += more.standings().size() - same;
      history = more;
    }
    return history;
  }

  @Test
  void five_thousand_facts_in_order_are_each_folded_once() {
    var facts = new ArrayList<Fact>(List.of(new Joined(0, FIRST, SCHOOL, "R")));
    for (int i = 1; i < 5_000; i++) {
      facts.add(
          i % 2 == 0
              ? new Placed(i, FIRST.plusDays(i), SCHOOL, new UUID(1, i), "K", List.of(), null)
              : new NeedsRanked(i, FIRST.plusDays(i), List.of(new Need(1, "N" + i))));
    }
    assertThat(grown(facts).periods()).isEqualTo(History.of(facts).periods());
    assertThat(folded).isEqualTo(5_000);
    assertThat(asked).isZero();
  }

  @Test
  void five_thousand_facts_written_down_a_little_late_are_folded_with_those_that_came_between() {
    var facts = new ArrayList<Fact>(List.of(new Joined(0, FIRST, SCHOOL, "R")));
    facts.add(new Placed(1, FIRST, SCHOOL, new UUID(1, 0), "K", List.of(), null));
    for (int i = 2; i < 5_000; i++) {
      int late = i % 3 == 0 ? 4 : 0;
      facts.add(new ProvisionChanged(i, FIRST.plusDays(i - late), i % 2 == 0 ? "E" : "K", null));
    }
    assertThat(grown(facts).periods()).isEqualTo(History.of(facts).periods());
    assertThat(folded).isLessThan(3 * 5_000);
    assertThat(asked).isZero();
  }

  @Test
  void a_correction_is_folded_from_the_beginning() {
    var facts =
        List.<Fact>of(
            new Joined(0, FIRST, SCHOOL, "R"),
            new Placed(1, FIRST, SCHOOL, new UUID(1, 0), "K", List.of(), null),
            new Corrected(2, FIRST, List.of(1L), true, null, null, null, false),
            new Left(3, FIRST.plusDays(9), SCHOOL));
    assertThat(grown(facts).periods()).isEqualTo(History.of(facts).periods());
    assertThat(asked).isEqualTo(1);
  }

  @Test
  void whatever_is_added_the_history_is_that_of_all_facts() {
    for (int seed = 0; seed < 3_000; seed++) {
      var random = new Random(seed);
      var facts = new ArrayList<Fact>();
      var history = History.of(facts);
      List<Segment> segments = List.of();
      for (int seq = 0; seq < 12; seq++) {
        facts.add(any(random, seq));
        History more = history.and(facts.getLast(), () -> facts);
        segments =
            Segments.after(
                segments,
                history,
                more,
                Instant.ofEpochSecond(seq - (seq > 0 && seed % 3 == 0 ? 1 : 0)));
        history = more;
        History all = History.of(facts);
        assertThat(history.happened()).as("seed " + seed).isEqualTo(all.happened());
        assertThat(history.standings()).as("seed " + seed).isEqualTo(all.standings());
        assertThat(history.periods()).as("seed " + seed).isEqualTo(all.periods());
        assertThat(history.lastSchool()).as("seed " + seed).isEqualTo(all.lastSchool());
        assertThat(segments.stream().filter(Segment::stillSaid).map(Segment::period))
            .as("seed " + seed)
            .containsExactlyInAnyOrderElementsOf(all.periods());
      }
    }
  }

  private static Fact any(Random random, long seq) {
    LocalDate on = FIRST.plusDays(random.nextInt(8));
    UUID school = new UUID(0, random.nextInt(2));
    UUID entry = new UUID(1, random.nextInt(3));
    String provision = random.nextBoolean() ? "K" : "E";
    return switch (random.nextInt(11)) {
      case 0, 1 -> new Joined(seq, on, school, random.nextBoolean() ? "3" : null);
      case 2 -> new YearGroupChanged(seq, on, "" + random.nextInt(7));
      case 3 -> new Left(seq, on, school);
      case 4, 5 -> new Placed(seq, on, school, entry, provision, List.of(), null);
      case 6 -> new ProvisionChanged(seq, on, provision, seq);
      case 7 -> new ParentsTold(seq, on, entry, on);
      case 8 -> new Removed(seq, on);
      case 9 -> random.nextInt(4) == 0 ? new Erased(seq, on) : new NeedsRanked(seq, on, List.of());
      default ->
          new Corrected(
              seq,
              on,
              List.of((long) random.nextInt((int) seq + 2)),
              random.nextBoolean(),
              random.nextBoolean() ? FIRST.plusDays(random.nextInt(8)) : null,
              provision,
              null,
              false);
    };
  }
}
