package waymark.cases.rollfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RollDatesTest {
  @ParameterizedTest
  @CsvSource({
    "2026-09-14T16:20:00, 2026-09-14T16:20:00",
    "2026-09-14T16:20:07.123+01:00, 2026-09-14T16:20:07",
    "2026-09-14T06:05:00Z, 2026-09-14T06:05:00",
    "14/09/2026 16:20, 2026-09-14T16:20:00"
  })
  void aMomentIsReadByTheClockOfWhoeverWroteIt(String text, LocalDateTime moment) {
    assertThat(RollDates.moment(text)).contains(moment);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026-09-14", "2026-09-14T25:00:00", "2026-02-31T10:00:00", "T10:00"})
  void withoutATimeOfDayOrADateThereIsNoMoment(String text) {
    assertThat(RollDates.moment(text)).isEmpty();
  }
}
