package waymark.journeys.journey;

import static waymark.journeys.journey.Journey.expect;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.journeys.client.Answer;
import waymark.journeys.client.SignedInClient;

/** Somebody who applied, and is erased by a head teacher and the trust director. */
final class CandidateErasure {
  private static final String BASE = "/api/recruitment/candidates";
  private static final String NAME = "Demo Applicant Quillfeather";

  private @Nullable Gone gone;

  /** Records an application to the head teacher's school, and what is noted of it. */
  void apply(Stack stack) {
    var head = stack.signIn("head");
    var form =
        "{\"school\":\"%s\",\"post\":\"Cook\",\"receivedOn\":\"%s\",\"name\":\"%s\",\"email\":\"quillfeather@example.org\"}";
    var school = head.schools().iterator().next();
    var made = head.post(BASE, form.formatted(school, LocalDate.now().minusDays(1), NAME));
    var id = made.orFail().json().required("candidate").asString();
    gone =
        new Gone(
            OpenedRecord.people(stack).stream()
                .filter(person -> person.subject().equals("candidate:" + id))
                .findFirst()
                .orElseThrow(),
            "");
    expect(head.get(at()).orFail().text().contains(NAME), "the page does not name them");
    decide(head, "note", "{\"note\":\"Asked whether the kitchen has a window.\"}").orFail();
  }

  /** By whose name their key is known. */
  String subject() {
    return gone().person().subject();
  }

  void carryOut(Stack stack) throws Exception {
    var head = stack.signIn("head");
    decide(head, "erasure/propose", "{\"ground\":\"recorded-unlawfully\"}").orFail();
    var alone = decide(head, "erasure/approve", "{}");
    expect(alone.text().contains("erasure-by-two"), "one person erases: " + alone.status());
    var approved = decide(stack.signIn("director"), "erasure/approve", "{}").orFail().json();
    expect(approved.required("erased").asBoolean(), "it was approved, and not carried out");
    expectNamedNowhere(stack);
  }

  void expectNamedNowhere(Stack stack) throws Exception {
    var director = stack.signIn("director");
    var page = director.get(at()).orFail();
    expect(page.json().at("/erasure/stage").asString().equals("erased"), "it is not called erased");
    var list = director.get(BASE + "?limit=200").orFail();
    for (var answer : new Answer[] {page, list}) {
      expect(!answer.text().contains("Quillfeather"), "an answer names them");
    }
    expect(!list.text().contains(gone().person().id()), "they are on a list");
    gone().expectNowhereIn(stack);
  }

  private Answer decide(SignedInClient who, String what, String form) {
    return who.post(at() + "/" + what, form, who.get(at()).orFail().etag());
  }

  private String at() {
    return BASE + "/" + gone().person().id();
  }

  private Gone gone() {
    return Objects.requireNonNull(gone, "nobody applied");
  }
}
