package waymark.cases.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** One calendar month, as the Information Commissioner counts it. */
class SubjectAccessClockTest {
  private static LocalDate due(String from, int months) {
    return SubjectAccessClock.due(
        LocalDate.parse(from), months, day -> day.equals(LocalDate.of(2026, 12, 25)));
  }

  @Test
  void theSameDayNextMonth() {
    assertThat(due("2026-09-03", 1)).isEqualTo("2026-10-05"); // The 3rd is a Saturday.
    assertThat(due("2026-10-20", 1)).isEqualTo("2026-11-20");
  }

  @Test
  void aMonthWithoutThatDayEndsOnItsLast() {
    assertThat(due("2026-08-31", 1)).isEqualTo("2026-09-30");
    assertThat(due("2027-12-31", 2)).isEqualTo("2028-02-29");
  }

  @Test
  void aWeekendOrABankHolidayMovesItToTheNextWorkingDay() {
    assertThat(due("2027-01-31", 1)).isEqualTo("2027-03-01"); // 28 February is a Sunday.
    assertThat(due("2026-11-25", 1)).isEqualTo("2026-12-28"); // Christmas Day, then a weekend.
  }

  @Test
  void anExtensionIsCountedFromTheSameDay() {
    assertThat(due("2026-08-31", 3)).isEqualTo("2026-11-30");
  }
}
