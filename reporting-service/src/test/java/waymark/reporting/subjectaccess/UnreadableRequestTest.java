package waymark.reporting.subjectaccess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.ledger.feed.Received;
import waymark.ledger.testing.PlainKeys;
import waymark.ledger.testing.Spoilt;
import waymark.reporting.PlainWords;
import waymark.reporting.pupils.NameIndex;
import waymark.reporting.timeline.Recorded;
import waymark.reporting.trust.TrustView;

/**
 * A message of a request that no page could read is set aside, so that the list is there for all.
 */
class UnreadableRequestTest {
  private static final String FOLDER = "subject-access";
  private static final String STREAM = "subject-access:6f1e9a52-4c1f-4f5e-9c86-0d6f5d3f4a11";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private final AccessProjection requests = new AccessProjection();
  private final AccessWords words =
      new AccessWords(
          new NameIndex(PlainKeys.KEYS), new TrustView(PlainKeys.KEYS), PlainWords.WORDS);

  static List<String> names() {
    return Spoilt.names(FOLDER);
  }

  @ParameterizedTest
  @MethodSource("names")
  void no_message_of_a_request_makes_the_list_fail(String name) {
    List<Recorded> before =
        name.equals("received")
            ? null
            : requests.fold(null, Spoilt.example(FOLDER, "received", STREAM, 0));
    var all = new AtomicReference<List<Recorded>>(List.of());
    Spoilt.each(
        FOLDER,
        name,
        STREAM,
        before == null ? 0 : 1,
        message -> all.set(requests.fold(before, message)),
        () -> {
          AccessRequest request = AccessRequest.of(requests.read(requests.write(all.get())));
          words.line(request, TODAY);
          words.detail(request, TODAY, false);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"subject", "request", "asker", "askedBy"})
  void one_that_does_not_say_whose_it_is_is_set_aside(String field) {
    Received received = Spoilt.example(FOLDER, "received", STREAM, 0);
    received.body().remove(field);
    assertThatThrownBy(() -> requests.fold(null, received)).isInstanceOf(RuntimeException.class);
  }

  @Test
  void a_member_of_staff_of_whom_something_cannot_be_told_is_listed_with_the_others() {
    var person = UUID.fromString("c7b1b0f2-1c0a-4a53-9b43-2d7b8f6a1e66");
    var entry = new StaffEntry(PlainWords.WORDS, PlainKeys.KEYS);
    for (String name : Spoilt.names("directory")) {
      var history = new StaffHistory();
      Spoilt.each(
          "directory",
          name,
          "person:" + person,
          0,
          message -> {
            try {
              history.told(message);
            } catch (RuntimeException refused) {
              throw new AssertionError("It refuses none: who may see what hangs on it.", refused);
            }
          },
          () -> {
            history.of(person).forEach(entry::item);
            assertThat(history.people()).hasSizeLessThanOrEqualTo(1);
          });
    }
  }
}
