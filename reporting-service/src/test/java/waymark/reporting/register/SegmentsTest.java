package waymark.reporting.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.reporting.register.Fact.Corrected;
import waymark.reporting.register.Fact.Joined;
import waymark.reporting.register.Fact.Left;
import waymark.reporting.register.Fact.NeedsRanked;
import waymark.reporting.register.Fact.ParentsTold;
import waymark.reporting.register.Fact.Placed;
import waymark.reporting.register.Fact.ProvisionChanged;
import waymark.reporting.register.Fact.Removed;

class SegmentsTest {
  private static final UUID SCHOOL = new UUID(0, 1);
  private static final UUID OTHER_SCHOOL = new UUID(0, 2);
  private static final UUID ENTRY = new UUID(0, 3);
  private static final UUID NEXT_ENTRY = new UUID(0, 4);
  private static final List<Need> SPEECH = List.of(new Need(1, "SLCN"));
  private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);

  private final List<Fact> facts = new ArrayList<>();
  private History history = History.of(List.of());
  private List<Segment> segments = List.of();

  @Test
  void what_is_recorded_today_for_last_month_changes_as_at_last_month() {
    recordedOn(1, new Joined(0, SEPTEMBER, SCHOOL, "3"));
    recordedOn(60, placed(1, OCTOBER, "K"));

    assertThat(provision(OCTOBER.plusDays(5), 60)).isEqualTo("K");
  }

  @Test
  void what_is_recorded_today_for_last_month_does_not_change_as_known_last_month() {
    recordedOn(1, new Joined(0, SEPTEMBER, SCHOOL, "3"));
    recordedOn(60, placed(1, OCTOBER, "K"));

    assertThat(provision(OCTOBER.plusDays(5), 59)).isNull();
  }

  @Test
  void what_happened_earlier_but_was_written_down_later_takes_its_place_in_time() {
    recordedOn(1, new Joined(0, SEPTEMBER, SCHOOL, "3"));
    recordedOn(2, placed(1, SEPTEMBER, "K"));
    recordedOn(3, new ProvisionChanged(2, NOVEMBER, "E", null));
    recordedOn(4, new NeedsRanked(3, OCTOBER, List.of(new Need(1, "ASD"))));

    assertThat(at(OCTOBER, 4).needs()).containsExactly(new Need(1, "ASD"));
    assertThat(at(NOVEMBER, 4).needs()).containsExactly(new Need(1, "ASD"));
    assertThat(at(NOVEMBER, 4).provision()).isEqualTo("E");
    assertThat(at(NOVEMBER, 3).needs()).isEqualTo(SPEECH);
  }

  @Test
  void a_struck_placement_was_never_so_and_yet_was_known() {
    recordedOn(1, new Joined(0, SEPTEMBER, SCHOOL, "3"));
    recordedOn(2, placed(1, SEPTEMBER, "K"));
    recordedOn(5, strike(2, 1));

    assertThat(provision(OCTOBER, 5)).isNull();
    assertThat(provision(OCTOBER, 4)).isEqualTo("K");
  }

  @Test
  void a_corrected_date_moves_the_entry_and_the_newest_correction_counts() {
    recordedOn(1, new Joined(0, SEPTEMBER, SCHOOL, "3"));
    recordedOn(2, placed(1, SEPTEMBER, "K"));
    recordedOn(3, new Corrected(2, NOVEMBER, List.of(1L), false, NOVEMBER, null, null, false));
    assertThat(provision(OCTOBER, 3)).isNull();
    assertThat(provision(NOVEMBER, 3)).isEqualTo("K");

    recordedOn(4, new Corrected(3, NOVEMBER, List.of(2L), false, OCTOBER, null, null, false));
    assertThat(provision(OCTOBER, 4)).isEqualTo("K");
    assertThat(provision(SEPTEMBER, 4)).isNull();
  }

  @Test
  void striking_by_way_of_a_correction_strikes_the_entry_and_a_later_correction_brings_it_back() {
    recordedOn(1, new Joined(0, SEPTEMBER, SCHOOL, "3"));
    recordedOn(2, placed(1, SEPTEMBER, "K"));
    recordedOn(3, new Corrected(2, NOVEMBER, List.of(1L), false, OCTOBER, null, null, false));
    recordedOn(4, strike(3, 2));
    assertThat(provision(NOVEMBER, 4)).isNull();
    assertThat(provision(SEPTEMBER, 4)).isNull();

    recordedOn(5, new Corrected(4, NOVEMBER, List.of(3L), false, null, "E", null, true));
    assertThat(provision(OCTOBER, 5)).isEqualTo("E");
    assertThat(at(OCTOBER, 5).plan()).as("named by the newest correction").isEqualTo(4);
  }

  @Test
  void a_provision_corrected_to_sen_support_has_no_plan() {
    recordedOn(1, new Joined(0, SEPTEMBER, SCHOOL, "3"));
    recordedOn(2, new Placed(1, SEPTEMBER, SCHOOL, ENTRY, "E", SPEECH, 1L));
    assertThat(at(OCTOBER, 2).plan()).isEqualTo(1);

    recordedOn(3, new Corrected(2, NOVEMBER, List.of(1L), false, null, "K", null, false));
    assertThat(at(OCTOBER, 3).plan()).isNull();
  }

  @Test
  void parents_told_before_the_entry_began_are_told_of_it_from_its_first_day() {
    recordedOn(1, new Joined(0, SEPTEMBER, SCHOOL, "3"));
    recordedOn(2, placed(1, OCTOBER, "K"));
    recordedOn(3, new ParentsTold(2, SEPTEMBER, ENTRY, SEPTEMBER));
    assertThat(at(OCTOBER, 3).parentsTold()).isEqualTo(SEPTEMBER);

    recordedOn(4, new Corrected(3, NOVEMBER, List.of(1L), false, NOVEMBER, null, null, false));
    assertThat(at(NOVEMBER, 4).parentsTold()).as("moved later").isEqualTo(SEPTEMBER);
  }

  @Test
  void an_entry_of_before_the_move_follows_the_pupil_to_the_new_school() {
    recordedOn(1, new Joined(0, SEPTEMBER, SCHOOL, "6"));
    recordedOn(2, placed(1, SEPTEMBER, "E"));
    recordedOn(3, new Joined(2, OCTOBER, OTHER_SCHOOL, "7"));

    assertThat(at(SEPTEMBER, 3).school()).isEqualTo(SCHOOL);
    assertThat(at(OCTOBER, 3).school()).isEqualTo(OTHER_SCHOOL);
    assertThat(at(OCTOBER, 3).provision()).isEqualTo("E");
    assertThat(at(OCTOBER, 3).since()).isEqualTo(SEPTEMBER);
  }

  @Test
  void an_entry_from_before_the_roll_was_imported_is_at_the_school_that_made_it() {
    recordedOn(1, new Joined(0, NOVEMBER, SCHOOL, "3"));
    recordedOn(2, placed(1, SEPTEMBER, "K"));

    assertThat(at(OCTOBER, 2).school()).isEqualTo(SCHOOL);
    assertThat(at(OCTOBER, 2).provision()).isEqualTo("K");
  }

  @Test
  void a_leaver_is_at_no_school_and_the_entry_is_kept() {
    recordedOn(1, new Joined(0, SEPTEMBER, SCHOOL, "6"));
    recordedOn(2, placed(1, SEPTEMBER, "K"));
    recordedOn(3, new Left(2, OCTOBER, SCHOOL));

    assertThat(at(OCTOBER, 3).school()).isNull();
    assertThat(at(OCTOBER, 3).provision()).isEqualTo("K");
  }

  @Test
  void parents_told_belongs_to_the_entry_that_is_open() {
    recordedOn(1, new Joined(0, SEPTEMBER, SCHOOL, "3"));
    recordedOn(2, placed(1, SEPTEMBER, "K"));
    recordedOn(3, new ParentsTold(2, OCTOBER, ENTRY, OCTOBER));
    recordedOn(4, new Removed(3, OCTOBER.plusDays(10)));
    recordedOn(5, placed(4, NOVEMBER, "K"));

    assertThat(at(SEPTEMBER, 5).parentsTold()).isNull();
    assertThat(at(OCTOBER, 5).parentsTold()).isEqualTo(OCTOBER);
    assertThat(at(NOVEMBER, 5).parentsTold()).isNull();
  }

  @Test
  void at_any_two_times_there_is_at_most_one_standing() {
    recordedOn(1, new Joined(0, SEPTEMBER, SCHOOL, "3"));
    recordedOn(1, placed(1, NOVEMBER, "K"));
    recordedOn(2, placed(2, SEPTEMBER, "K"));
    recordedOn(3, new Removed(3, OCTOBER));
    recordedOn(4, strike(4, 1));

    for (var day = SEPTEMBER; day.isBefore(NOVEMBER.plusDays(9)); day = day.plusDays(1)) {
      for (int known = 0; known < 6; known++) {
        assertThat(matching(day, known)).hasSizeLessThanOrEqualTo(1);
      }
    }
  }

  private void recordedOn(int day, Fact fact) {
    facts.add(fact);
    History told = history.and(fact, () -> List.copyOf(facts));
    segments = Segments.after(segments, history, told, instant(day));
    history = told;
  }

  private static Fact placed(long seq, LocalDate on, String provision) {
    return new Placed(seq, on, SCHOOL, seq < 4 ? ENTRY : NEXT_ENTRY, provision, SPEECH, null);
  }

  private static Fact strike(long seq, long corrects) {
    return new Corrected(seq, NOVEMBER, List.of(corrects), true, null, null, null, false);
  }

  private @Nullable String provision(LocalDate asAt, int knownAt) {
    return at(asAt, knownAt).provision();
  }

  private Standing at(LocalDate asAt, int knownAt) {
    return matching(asAt, knownAt).stream().findFirst().orElse(Standing.NOWHERE);
  }

  private List<Standing> matching(LocalDate asAt, int knownAt) {
    return segments.stream()
        .filter(s -> !s.recordedFrom().isAfter(instant(knownAt)))
        .filter(s -> s.recordedTo().isAfter(instant(knownAt)))
        .filter(s -> !s.period().from().isAfter(asAt) && s.period().to().isAfter(asAt))
        .map(s -> s.period().standing())
        .toList();
  }

  private static Instant instant(int day) {
    return Instant.parse("2026-10-01T00:00:00Z").plusSeconds(86400L * day);
  }
}
