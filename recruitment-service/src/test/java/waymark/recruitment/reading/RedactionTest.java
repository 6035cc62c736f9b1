package waymark.recruitment.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waymark.ledger.answer.LabelledLine;
import waymark.ledger.answer.RedactedText;
import waymark.recruitment.candidate.ItemDecision;
import waymark.recruitment.candidate.ItemDecision.Passage;

class RedactionTest {
  private static final String TEXT = "Praised by a colleague.";
  private static final CandidateItem ITEM =
      new CandidateItem(
          "event-1", "What was recorded", "Note", List.of(new LabelledLine("Words", TEXT)));

  private static Optional<String> given(Passage... passages) {
    var decision =
        new ItemDecision("event-1", ItemDecision.REDACT, "third-party", List.of(passages));
    return Redaction.of(ITEM, decision).map(item -> item.lines().getFirst().text());
  }

  @Test
  void whatWasTakenOutIsGone() {
    assertThat(given(new Passage(0, 11, 22, TEXT.length()))).hasValue("Praised by [removed].");
  }

  @Test
  void whatNobodyDecidedAboutIsNotGiven() {
    assertThat(Redaction.of(ITEM, null)).isEmpty();
    var withheld = new ItemDecision("event-1", ItemDecision.WITHHOLD, "third-party", List.of());
    assertThat(Redaction.of(ITEM, withheld)).isEmpty();
  }

  @Test
  void aLineThatIsNotTheOneThatWasLookedAtIsNotGivenNorAnItemThatHasFewer() {
    assertThat(given(new Passage(0, 11, 22, TEXT.length() + 1))).hasValue(RedactedText.CHANGED);
    assertThat(given(new Passage(1, 0, 4, 10))).isEmpty();
  }
}
