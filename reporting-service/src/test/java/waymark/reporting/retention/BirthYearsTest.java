package waymark.reporting.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import waymark.ledger.personal.Sealed;

/** What is remembered of dates of birth so that they need not be opened again. */
class BirthYearsTest {
  private static final UUID PUPIL = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private static final Sealed DATE = new Sealed("pupil:" + PUPIL, "date-of-birth", "box");
  private static final Sealed CORRECTED = new Sealed("pupil:" + PUPIL, "date-of-birth", "other");

  private final BirthYears years = new BirthYears();

  @Test
  void a_date_that_was_opened_is_known_by_its_year_and_a_corrected_one_is_not() {
    assertThat(years.of(PUPIL, DATE)).isNull();
    years.keep(PUPIL, DATE, 1995);
    assertThat(years.of(PUPIL, DATE)).isEqualTo(1995);
    assertThat(years.of(PUPIL, CORRECTED)).isNull();
    years.keep(PUPIL, CORRECTED, 1994);
    assertThat(years.of(PUPIL, DATE)).isNull();
  }

  @Test
  void of_whoever_is_erased_nothing_is_known() {
    years.keep(PUPIL, DATE, 1995);
    years.forget(PUPIL);
    assertThat(years.of(PUPIL, DATE)).isNull();
  }
}
