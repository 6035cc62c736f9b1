package waymark.journeys.access;

import java.time.LocalDate;
import java.util.Set;
import waymark.journeys.client.Answer;
import waymark.journeys.client.SignedInClient;

/** What the trust director asks for: to see a record, and to have a pupil's erased. */
record CasesElsewhere(SignedInClient director) {
  private static final String PUPILS = "/api/reports/pupils/";
  private static final String REQUESTS = "/api/reports/subject-access";
  private static final Set<String> OVER = Set.of("sent", "refused");

  /** One for all runs: while it is open it is found again. */
  String request(String kind, String subject) {
    return director
        .get(REQUESTS)
        .orFail()
        .json()
        .required("requests")
        .valueStream()
        .filter(each -> each.required("subject").asString().equals(subject))
        .filter(each -> !OVER.contains(each.required("stage").asString()))
        .map(each -> each.required("request").asString())
        .findFirst()
        .orElseGet(() -> requested(kind, subject));
  }

  private String requested(String kind, String subject) {
    String form =
        """
        {"subjectKind":"%s","subject":"%s","receivedOn":"%s","askedBy":"parent","asker":"A parent",
         "asked":"All that is kept.","identityCheckedOn":null}\
        """;
    var asked = form.formatted(kind, subject, LocalDate.now());
    var made = director.post("/api/cases/subject-access", asked).orFail();
    director.getUpToDate(REQUESTS + "?at-least=" + made.position().orElseThrow());
    return made.json().required("request").asString();
  }

  void askToErase(String pupil) {
    var asked = erasure(pupil, "request", "{\"reason\":\"recorded-unlawfully\"}");
    if (!asked.text().contains("erasure-requested-once")) asked.orFail();
  }

  void askNoMore(String pupil) {
    erasure(pupil, "withdraw", "{}").orFail();
  }

  private Answer erasure(String pupil, String what, String form) {
    var path = "/api/cases/pupils/" + pupil + "/erasure/" + what;
    var decided = director.post(path, form, seen(pupil));
    decided.position().ifPresent(at -> director.getUpToDate(PUPILS + pupil + "?at-least=" + at));
    return decided;
  }

  /** How far the pupil's record has come. */
  String seen(String pupil) {
    return director.get(PUPILS + pupil).orFail().etag();
  }
}
