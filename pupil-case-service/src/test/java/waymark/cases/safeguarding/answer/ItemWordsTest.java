package waymark.cases.safeguarding.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import waymark.cases.directory.PolicyData;
import waymark.cases.pupil.Code;

class ItemWordsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  @Test
  void thatThereIsNoNextSchoolIsSaidInWordsWithItsReason() {
    String kind = "no-next-school-recorded";
    assertThat(ItemWords.title(kind)).isEqualTo("No next school; the file stays");
    assertThat(new PolicyData().code(ItemWords.set(kind, "why"), "home-education", DAY))
        .map(Code::label)
        .hasValue("Educated at home");
  }
}
