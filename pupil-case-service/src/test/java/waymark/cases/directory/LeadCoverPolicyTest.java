package waymark.cases.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeadCoverPolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
  private static final LocalDate BEFORE = TODAY.minusYears(1);

  @Test
  void aSchoolIsCoveredForAsLongAsSomebodyHasTheRoleEachDay() {
    assertThat(covered(held(BEFORE, null))).isNull();
    assertThat(covered(held(BEFORE, NEW_YEAR))).isEqualTo(NEW_YEAR);
    assertThat(covered(held(BEFORE, TODAY), held(BEFORE, NEW_YEAR))).isEqualTo(NEW_YEAR);
    assertThat(covered(held(BEFORE, NEW_YEAR), held(BEFORE, null))).isNull();
  }

  @Test
  void whoFollowsCoversItFromTheNextDayOnAndNotAfterAGap() {
    var leaves = held(BEFORE, NEW_YEAR);
    assertThat(covered(leaves, held(NEW_YEAR.plusDays(1), null))).isNull();
    assertThat(covered(leaves, held(NEW_YEAR.plusDays(2), null))).isEqualTo(NEW_YEAR);
  }

  @Test
  void aSchoolWithoutAnybodyTodayIsNotCovered() {
    assertThat(covered()).isEqualTo(TODAY.minusDays(1));
    assertThat(covered(held(BEFORE, TODAY.minusDays(1)), held(NEW_YEAR, null)))
        .as("one is gone and one to come")
        .isEqualTo(TODAY.minusDays(1));
    assertThat(covered(held(NEW_YEAR, null).withdrawn(TODAY))).isEqualTo(TODAY.minusDays(1));
  }

  private static @Nullable LocalDate covered(GivenGrant... roles) {
    return LeadCoverPolicy.coveredUntil(List.of(roles), TODAY);
  }

  private static GivenGrant held(LocalDate from, @Nullable LocalDate until) {
    return new GivenGrant(
        UUID.randomUUID(),
        UUID.randomUUID(),
        "dsl",
        UUID.randomUUID(),
        List.of(),
        from,
        until,
        false,
        null,
        null);
  }
}
