package waymark.cases.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import waymark.ledger.http.Problem;

class CalendarShapeTest {
  @Test
  void starterCalendarsAreOfTheShapeThatACorrectionHas() {
    var starter = new PolicyData();
    for (var item : starter.on(LocalDate.of(2026, 11, 28))) {
      assertThatCode(() -> starter.mustBeLike(item.name(), item.value()))
          .doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "bank-holidays, 2027-12-25 2027-12-26",
    "census-dates, 2027-10-07",
    "term-dates, 2027-09-01-to-2027-10-22 2027-11-01-to-2027-12-17",
    "term-dates, 2027-09-01-to-2027-09-01",
    "removal-reasons, moved-away another"
  })
  void daysThatExistInOrderAreTaken(String name, String codes) {
    assertThatCode(() -> CalendarShape.inOrder(name, list(codes))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "bank-holidays, 2027-02-29, days that exist",
    "bank-holidays, 2027-12-26 2027-12-25, not after the one before",
    "bank-holidays, 2027-12-25 2027-12-25, not after the one before",
    "census-dates, 7-October-2027, days that exist",
    "term-dates, 2027-09-01, first and last day",
    "term-dates, 2027-10-22-to-2027-09-01, ends before it begins",
    "term-dates, 2027-09-01-to-2027-10-22 2027-10-22-to-2027-12-17, not after the one before"
  })
  void aMistypedDayIsRefusedWithTheEntryItStandsIn(String name, String codes, String said) {
    assertThatThrownBy(() -> CalendarShape.inOrder(name, list(codes)))
        .isInstanceOfSatisfying(
            Problem.class,
            problem ->
                assertThat(problem.body().toString())
                    .contains("Entry " + codes.split(" ").length + ", ", said));
  }

  private static JsonNode list(String codes) {
    var list = JsonMapper.shared().createArrayNode();
    for (String code : codes.split(" ")) {
      list.addObject().put("code", code).put("label", "A test's");
    }
    return list;
  }
}
