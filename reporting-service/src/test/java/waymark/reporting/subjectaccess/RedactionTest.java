package waymark.reporting.subjectaccess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.ledger.answer.RedactedText;
import waymark.reporting.subjectaccess.AccessItem.Line;

/** What is left out is not there any more. */
class RedactionTest {
  private static final String TEXT = "Her brother Jory said so, and Jory was upset.";
  private static final AccessItem ITEM =
      new AccessItem("event-3", "s", "Contact", List.of(new Line("Note", TEXT)));

  private static String redacted(Passage... passages) {
    var decision = new ItemDecision("event-3", "redact", "third-party", Arrays.asList(passages));
    return Redaction.of(ITEM, decision).orElseThrow().lines().getFirst().text();
  }

  private static Passage passage(int from, int to) {
    return new Passage(0, from, to, TEXT.length());
  }

  @Test
  void a_passage_is_taken_out_and_the_rest_stays() {
    assertThat(redacted(passage(12, 16), passage(30, 34)))
        .isEqualTo("Her brother [removed] said so, and [removed] was upset.");
  }

  @Test
  void passages_that_overlap_or_touch_are_one() {
    assertThat(redacted(passage(4, 16), passage(12, 24), passage(24, 25)))
        .isEqualTo("Her [removed] and Jory was upset.");
    assertThat(redacted(passage(0, TEXT.length()), passage(12, 16))).isEqualTo("[removed]");
  }

  @Test
  void a_line_that_is_not_the_one_looked_at_goes_as_a_whole() {
    assertThat(redacted(new Passage(0, 12, 16, TEXT.length() + 1))).isEqualTo(RedactedText.CHANGED);
  }

  @Test
  void what_nobody_decided_about_is_not_given() {
    assertThat(Redaction.of(ITEM, null)).isEmpty();
    var withheld = new ItemDecision("event-3", "withhold", "serious-harm", List.of());
    assertThat(Redaction.of(ITEM, withheld)).isEmpty();
    assertThat(Redaction.of(ITEM, new ItemDecision("event-3", "?", null, List.of()))).isEmpty();
    assertThat(Redaction.of(ITEM, new ItemDecision("event-3", "include", null, List.of())))
        .contains(ITEM);
  }
}
