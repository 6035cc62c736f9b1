package waymark.journeys.journey;

import static waymark.journeys.journey.Journey.expect;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import waymark.journeys.client.Answer;
import waymark.journeys.client.SignedInClient;

/**
 * Somebody who is to be named nowhere: by no name or number they ever had.
 *
 * @param stood a date on which they were on the register
 */
record Gone(Person person, String stood) {
  private static final Duration STARTED = Duration.ofMinutes(3);
  private static final Duration PAUSE = Duration.ofMillis(200);

  /** In what the product answers, page by page, and in what it exports. */
  void expectNoAnswerNamesThem(SignedInClient reader, long position) {
    var atLeast = "at-least=" + position;
    var pupil = "/api/reports/pupils/" + person.id();
    for (var path :
        List.of(
            "/api/reports/register?limit=500&asAt=" + stood + "&" + atLeast,
            "/api/reports/pupils?limit=10000&" + atLeast,
            pupil + "?" + atLeast,
            pupil + "/timeline?" + atLeast,
            "/api/reports/proposals?limit=500&" + atLeast)) {
      expectUnknown(path, reader.getUpToDate(path));
    }
    for (var surname : person.surnames()) {
      var typed = Spelling.joined(surname);
      var found = reader.getUpToDate("/api/reports/pupils?q=" + typed + "&" + atLeast);
      expect(found.json().required("pupils").isEmpty(), "the search still finds the pupil");
    }
    // Last: a file is refused, not given as it stands, while the register is behind.
    var file = "/api/reports/register.csv?asAt=" + stood + "&" + atLeast;
    expectUnknown(file, reader.get(file).orFail());
    var chosen = "{\"pupils\":[\"" + person.id() + "\"]}";
    expectUnknown(file, reader.post(file, chosen).orFail());
  }

  /** In a copy that has just been started: it reads its log, and announces whom it erased again. */
  void awaitCalledErased(SignedInClient reader) {
    var page = "/api/reports/pupils/" + person.id();
    for (var end = Instant.now().plus(STARTED); ; LockSupport.parkNanos(PAUSE.toNanos())) {
      var answer = reader.get(page);
      if (answer.ok() && answer.json().path("nameState").asString("").equals("erased")) return;
      expect(Instant.now().isBefore(end), "it is not called erased: " + answer.text());
    }
  }

  /** In what is kept: databases, messages, files and e-mails. */
  void expectNowhereIn(Stack stack) throws Exception {
    var leaks = new Leaks(List.of(person), List.of());
    var places = new Places(stack);
    expect(places.databases(leaks) > 0, "there is no database");
    expect(places.topics(leaks) > 0, "there is no message");
    expect(places.files(leaks) > 0, "there is no log");
    places.emails(leaks);
    leaks.expectNone();
  }

  boolean isNamedIn(Answer answer) {
    return Stream.of(person.surnames(), person.upns())
        .flatMap(values -> values.stream())
        .anyMatch(answer.text()::contains);
  }

  private void expectUnknown(String path, Answer answer) {
    expect(!isNamedIn(answer), path + " names the pupil, or tells the UPN");
  }
}
