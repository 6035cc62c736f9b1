package waymark.cases.safeguarding.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.cases.directory.PolicyData;
import waymark.cases.pupil.Code;
import waymark.cases.pupil.PolicyInForce;

/** By the policy data this service is delivered with. */
class ClockPolicyTest {
  private final PolicyInForce policy = new PolicyData();

  @ParameterizedTest
  @CsvSource({
    "2026-11-19,2026-11-20",
    "2026-11-20,2026-11-23",
    "2026-11-21,2026-11-23",
    "2026-04-02,2026-04-07",
    "2026-12-24,2026-12-29",
    "2026-08-12,2026-08-13"
  })
  void socialCareAnswersWithinOneWorkingDayInTheHolidaysToo(LocalDate made, LocalDate due) {
    assertThat(ClockPolicy.answerDue(made, policy)).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-09,2026-11-16",
    "2026-10-21,2026-11-04",
    "2026-08-24,2026-09-07",
    "2026-09-01,2026-09-07",
    "2026-09-02,2026-09-09"
  })
  void aFileIsDueWithinFiveSchoolDaysOrInTheFirstFiveOfATerm(LocalDate starts, LocalDate due) {
    assertThat(ClockPolicy.transferDue(starts, policy)).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24,2026-11-23",
    "2026-11-23,2026-11-22",
    "2026-11-22,2026-11-19",
    "2026-11-21,2026-11-19",
    "2026-04-07,2026-04-06"
  })
  void whatSomebodyTookUpIsLookedAtAgainByTheNextWorkingDay(LocalDate today, LocalDate quiet) {
    assertThat(ClockPolicy.quietUntil(today, policy)).isEqualTo(quiet);
  }

  @Test
  void aQuietConcernIsDueFromTheDayOnWhichItIsFirstListed() {
    LocalDate first = LocalDate.of(2026, 11, 16);
    for (LocalDate since = first; since.isBefore(first.plusDays(14)); since = since.plusDays(1)) {
      LocalDate due = ClockPolicy.quietDue(since, policy);
      assertThat(ClockPolicy.quietUntil(due, policy)).isAfterOrEqualTo(since);
      assertThat(ClockPolicy.quietUntil(due.minusDays(1), policy)).isBefore(since);
    }
  }

  @Test
  void theTrustsOwnNumbersHold() {
    PolicyInForce own =
        new PolicyInForce() {
          @Override
          public List<Code> codes(String set, LocalDate on) {
            return Map.of(SchoolCalendar.BANK_HOLIDAYS, List.of(day("2026-11-23"), day("soon")))
                .getOrDefault(set, List.of());
          }

          @Override
          public Optional<BigDecimal> number(String name, LocalDate on) {
            return Optional.of(BigDecimal.TWO);
          }
        };
    assertThat(ClockPolicy.answerDue(LocalDate.of(2026, 11, 20), own)).isEqualTo("2026-11-25");
  }

  private static Code day(String day) {
    return new Code(day, day, null, List.of());
  }
}
