package waymark.journeys.journey;

import static waymark.journeys.journey.Journey.expect;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntPredicate;
import tools.jackson.databind.JsonNode;
import waymark.journeys.client.Answer;
import waymark.journeys.client.SignedInClient;

/** One pupil's case, as one person reads it and decides about it. */
final class CaseAtHand {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final SignedInClient person;
  private final String pupil;
  private long position;

  CaseAtHand(SignedInClient person, String pupil) {
    this.person = person;
    this.pupil = pupil;
  }

  /** The same case, with all that was decided here, for somebody else to go on. */
  CaseAtHand by(SignedInClient other) {
    var theirs = new CaseAtHand(other, pupil);
    theirs.position = position;
    return theirs;
  }

  String pupil() {
    return pupil;
  }

  /** Of what was decided here last: for reads that are to have it. */
  long position() {
    return position;
  }

  /** The pupil's page, with all that was decided here. */
  Answer page() {
    return person.getUpToDate("/api/reports/pupils/" + pupil + "?at-least=" + position);
  }

  JsonNode timeline() {
    var path = "/api/reports/pupils/" + pupil + "/timeline?at-least=" + position;
    return person.getUpToDate(path).json().required("entries");
  }

  /**
   * Decides on the case as it is.
   *
   * @param command below the pupil's address, such as {@code register/place}
   */
  Answer send(String command, String body) {
    var path = "/api/cases/pupils/" + pupil + "/" + command;
    var answer = person.post(path, body, page().etag());
    if (answer.ok()) position = answer.position().orElseThrow();
    return answer;
  }

  /** Until what somebody else did, or a file, has brought the pupil within this person's reach. */
  CaseAtHand awaitFound() {
    await(status -> status == 200, "is not to be found");
    return this;
  }

  /** Until it has taken the pupil out of it. */
  void awaitNotFound() {
    await(status -> status == 404, "is still to be found");
  }

  private void await(IntPredicate answered, String otherwise) {
    for (var end = Instant.now().plus(PATIENCE); ; LockSupport.parkNanos(PAUSE.toNanos())) {
      if (answered.test(person.get("/api/reports/pupils/" + pupil).status())) return;
      expect(Instant.now().isBefore(end), pupil + " " + otherwise);
    }
  }
}
