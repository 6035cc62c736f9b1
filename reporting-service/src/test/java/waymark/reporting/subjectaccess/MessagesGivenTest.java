package waymark.reporting.subjectaccess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.ledger.answer.RedactedText;
import waymark.reporting.subjectaccess.AccessItem.Line;

/** What is withheld is not told again by its message. */
class MessagesGivenTest {
  private static final AccessItem MESSAGES =
      new AccessItem(
          "messages",
          "s",
          "Messages sent",
          List.of(new Line("noon", "Joined"), new Line("one", "Contact"), new Line("two", "Left")));

  private static AccessItem event(int seq, String writtenDown) {
    return new AccessItem("event-" + seq, "s", "t", List.of(PupilItems.writtenDown(writtenDown)));
  }

  private static List<Line> given(List<AccessItem> given, List<AccessItem> gathered) {
    return MessagesGiven.of(given, gathered).getLast().lines();
  }

  private static final List<AccessItem> ALL =
      List.of(event(0, "noon"), event(1, "one"), event(2, "two"), MESSAGES);

  @Test
  void the_message_of_an_event_that_is_withheld_is_left_out() {
    assertThat(given(ALL, ALL)).isEqualTo(MESSAGES.lines());
    assertThat(given(List.of(ALL.get(0), ALL.get(2), MESSAGES), ALL))
        .extracting(Line::text)
        .containsExactly("Joined", "Left");
  }

  @Test
  void so_is_that_of_an_event_whose_moment_was_taken_out() {
    assertThat(given(List.of(ALL.get(0), event(1, RedactedText.REMOVED), MESSAGES), ALL))
        .extracting(Line::text)
        .containsExactly("Joined");
  }

  @Test
  void none_is_given_where_it_is_not_known_which_event_each_is_of() {
    List<AccessItem> two = List.of(ALL.get(0), ALL.get(1), MESSAGES);
    assertThat(given(two, two)).isEmpty();
  }
}
