package waymark.cases.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StaffRetentionPolicyTest {
  private static final LocalDate SUMMER = LocalDate.of(2020, 8, 31);

  private static GivenGrant until(@Nullable LocalDate last) {
    return new GivenGrant(
        UUID.randomUUID(),
        UUID.randomUUID(),
        Roles.SENCO,
        null,
        List.of(),
        LocalDate.of(2015, 9, 1),
        last,
        false,
        UUID.randomUUID(),
        null);
  }

  @Test
  void somebodyHasLeftOnTheLastDayOfTheLastRole() {
    assertThat(StaffRetentionPolicy.leftOn(List.of(until(SUMMER), until(SUMMER.minusYears(2)))))
        .contains(SUMMER);
    assertThat(StaffRetentionPolicy.leftOn(List.of(until(SUMMER), until(null)))).isEmpty();
    assertThat(StaffRetentionPolicy.leftOn(List.of())).isEmpty();
  }

  @Test
  void whoWasNeverGivenARoleIsCountedFromTheDayTheyWereAdded() {
    assertThat(StaffRetentionPolicy.countedFrom(SUMMER, List.of())).contains(SUMMER);
    LocalDate last = SUMMER.plusYears(1);
    assertThat(StaffRetentionPolicy.countedFrom(SUMMER, List.of(until(last)))).contains(last);
    assertThat(StaffRetentionPolicy.countedFrom(SUMMER, List.of(until(null)))).isEmpty();
  }

  @Test
  void theyAreKeptForWholeYearsAfterThat() {
    assertThat(StaffRetentionPolicy.dueOn(SUMMER, 6)).isEqualTo(LocalDate.of(2026, 9, 1));
  }
}
