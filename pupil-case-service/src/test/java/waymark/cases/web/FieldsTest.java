package waymark.cases.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.cases.pupil.InvalidValue;
import waymark.cases.pupil.Provision;
import waymark.ledger.http.FieldError;
import waymark.ledger.http.Problem;

class FieldsTest {
  @Test
  void allThatIsWrongIsSaidAtOnce() {
    Fields fields = new Fields();
    fields.required("/occurredOn", "31/02/2026", Fields::date);
    fields.required("/provision", "  ", Provision::of);
    fields.optional("/until", null, Fields::date);
    Problem problem = catchThrowableOfType(Problem.class, fields::check);
    assertThat(problem.status()).isEqualTo(422);
    assertThat(problem.body().errors())
        .extracting(FieldError::pointer)
        .containsExactly("/occurredOn", "/provision");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-31",
        "0000-01-01",
        "+99999-01-01",
        "99999-01-01",
        "1899-12-31",
        "today",
        "2026-2-1"
      })
  void whatIsNoSchoolDateIsRefused(String raw) {
    assertThatThrownBy(() -> Fields.date(raw))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("YYYY-MM-DD");
  }

  @Test
  void aDayThatNoSchoolKeepsRecordsOfIsRefusedHoweverItCame() {
    LocalDate day = LocalDate.of(2026, 1, 12);
    assertThat(Fields.kept(day)).isEqualTo(day);
    for (LocalDate no :
        new LocalDate[] {LocalDate.MAX, LocalDate.MIN, LocalDate.EPOCH.minusYears(71)}) {
      assertThatThrownBy(() -> Fields.kept(no)).isInstanceOf(InvalidValue.class);
    }
  }
}
