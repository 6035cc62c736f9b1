package waymark.cases.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.Received;
import waymark.ledger.testing.PlainKeys;
import waymark.ledger.testing.Spoilt;

/** What one message of the directory holds takes the pages of people and schools from nobody. */
class DirectoryViewTest {
  private static final String FOLDER = "directory";
  private static final String STREAM = "person:c7b1b0f2-1c0a-4a53-9b43-2d7b8f6a1e66";

  @Test
  void noMessageMakesALaterReadFail() {
    for (String name : Spoilt.names(FOLDER)) {
      var view = new DirectoryView(PlainKeys.KEYS);
      var administrators = new Administrators();
      for (String before : Spoilt.names(FOLDER)) {
        Received whole = Spoilt.example(FOLDER, before, STREAM, 0);
        view.told(whole, (ObjectNode) whole.body());
        administrators.told(whole.type(), (ObjectNode) whole.body());
      }
      assertThat(view.people()).isNotEmpty();
      Spoilt.each(
          FOLDER,
          name,
          STREAM,
          1,
          message -> {
            view.told(message, (ObjectNode) message.body());
            administrators.told(message.type(), (ObjectNode) message.body());
          },
          () -> read(view, administrators));
    }
  }

  @Test
  void theLastChangeOfASignInSaysByWhomAndWhen() {
    var view = new DirectoryView(PlainKeys.KEYS);
    UUID person = UUID.randomUUID();
    UUID first = UUID.randomUUID();
    UUID second = UUID.randomUUID();
    tell(view, "person-added", person, "mistyped", first, "2026-09-01");
    assertThat(view.signInChanged(person)).isEmpty();
    tell(view, "person-corrected", person, "typed", second, "2026-09-02");
    tell(view, "person-corrected", person, "typed", first, "2026-09-03");
    assertThat(view.signInChanged(person))
        .as("a name put right later changes no sign-in")
        .contains(new SignInChange(second, null, LocalDate.of(2026, 9, 2)));
    tell(view, "sign-in-proposed", person, "other", first, "2026-09-04");
    assertThat(view.subject(person)).as("until it is confirmed").contains("typed");
    tell(view, "person-corrected", person, "other", second, "2026-09-05");
    assertThat(view.proposedSignIn(person)).isEmpty();
    assertThat(view.signInChanged(person))
        .contains(new SignInChange(first, second, LocalDate.of(2026, 9, 5)));
  }

  private static void tell(
      DirectoryView view, String type, UUID person, String subject, UUID by, String on) {
    Received example = Spoilt.example(FOLDER, type, STREAM, 0);
    ObjectNode body = (ObjectNode) example.body();
    view.told(
        example,
        body.put("person", "" + person)
            .put("subject", subject)
            .put("actor", "" + by)
            .put("occurredOn", on));
  }

  /** As its pages do. */
  private static void read(DirectoryView view, Administrators administrators) {
    assertThat(view.schools()).isNotEmpty();
    for (UUID person : view.people()) {
      view.name(person);
      view.subject(person);
      view.email(person);
      view.proposedSignIn(person);
      view.holds(person);
      view.erasure(person);
      view.grants(person).forEach(grant -> administrators.knownOf(grant.grant()));
      StaffRetentionPolicy.leftOn(view.grants(person));
    }
  }
}
