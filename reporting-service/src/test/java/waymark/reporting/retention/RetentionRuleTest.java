package waymark.reporting.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import waymark.reporting.retention.RetentionRule.From;
import waymark.reporting.retention.RetentionRule.Then;
import waymark.reporting.retention.RetentionRule.Unit;

class RetentionRuleTest {
  @Test
  void a_sen_file_ends_so_many_years_after_birth() {
    assertThat(RetentionRule.SEN_FILE.endsOn(LocalDate.of(1995, 11, 23), 31))
        .isEqualTo("2026-11-23");
  }

  @Test
  void who_was_born_on_a_leap_day_is_kept_until_the_first_of_march() {
    assertThat(RetentionRule.SEN_FILE.endsOn(LocalDate.of(1996, 2, 29), 31))
        .isEqualTo("2027-03-01");
    assertThat(RetentionRule.SEN_FILE.endsOn(LocalDate.of(1996, 2, 29), 32))
        .isEqualTo("2028-02-29");
  }

  @Test
  void a_period_of_months_that_ends_in_a_shorter_one_is_not_cut() {
    var candidate =
        new RetentionRule("unsuccessful-candidate", "m", Unit.MONTHS, From.APPOINTMENT, Then.ERASE);
    assertThat(candidate.endsOn(LocalDate.of(2026, 8, 31), 6)).isEqualTo("2027-03-01");
    assertThat(candidate.endsOn(LocalDate.of(2026, 1, 15), 6)).isEqualTo("2026-07-15");
  }
}
