package waymark.cases.safeguarding.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import waymark.cases.directory.PolicyData;
import waymark.cases.pupil.Code;

class ItemWordsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  @Test
  void whatBecameOfAReferralIsSaidInWords() {
    assertThat(ItemWords.title("no-answer-came"))
        .isEqualTo("Children's social care did not answer");
    assertThat(ItemWords.title("referral-day-corrected"))
        .isEqualTo("Day of a referral, or of its answer, corrected");
    assertThat(ItemWords.title("referral-withdrawn"))
        .isEqualTo("Referral withdrawn: it was recorded on the wrong concern");
    assertThat(ItemWords.label("instead")).isEqualTo("Done instead");
    assertThat(ItemWords.label("rightDay")).isEqualTo("Right day");
  }

  @Test
  void thatThereIsNoNextSchoolIsSaidInWordsWithItsReason() {
    String kind = "no-next-school-recorded";
    assertThat(ItemWords.title(kind)).isEqualTo("No next school; the file stays");
    assertThat(new PolicyData().code(ItemWords.set(kind, "why"), "home-education", DAY))
        .map(Code::label)
        .hasValue("Educated at home");
  }

  @Test
  void noPlaceInTheRecordIsGivenFromWhichOneLeftOutCouldBeGuessed() {
    assertThat(ItemWords.isSaid("corrects", "3")).isFalse();
    assertThat(ItemWords.isSaid("correction", "It was Tuesday.")).isTrue();
  }
}
