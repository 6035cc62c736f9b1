package waymark.journeys.journey;

import static waymark.journeys.journey.Journey.expect;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import waymark.journeys.client.Answer;
import waymark.journeys.client.SignedInClient;

/**
 * A request to see what is held about somebody.
 *
 * @param id of the request
 */
record SubjectAccess(String id) {
  static final String READ = "/api/reports/subject-access";
  private static final String DECIDED = "/api/cases/subject-access";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** Recorded by this person as asked for today, with who is asking confirmed. */
  static SubjectAccess received(SignedInClient by, String kind, String subject) {
    String form =
        """
        {"subjectKind":"%s","subject":"%s","receivedOn":"%s","askedBy":"parent","asker":"Oriel Quillfeather",
         "asked":"Everything that is kept.","identityCheckedOn":"%s"}\
        """
            .formatted(kind, subject, today(), today());
    return new SubjectAccess(by.post(DECIDED, form).orFail().json().required("request").asString());
  }

  /** The list of items, as soon as what was recorded last has been read. */
  JsonNode items(SignedInClient by) {
    for (var end = Instant.now().plus(PATIENCE); ; pause()) {
      var answer = by.get(READ + "/" + id + "/items");
      if (answer.ok()) return answer.json();
      expect(Instant.now().isBefore(end), "answered " + answer.status() + ": " + answer.text());
    }
  }

  static List<String> names(JsonNode items) {
    return items
        .required("items")
        .valueStream()
        .map(item -> item.required("item").asString())
        .toList();
  }

  /** The list as the one service sealed it is given to the other. */
  Answer gather(SignedInClient by, JsonNode items) {
    return decide(by, "gather", "{\"list\":" + items.required("list") + "}", 0);
  }

  Answer includeAll(SignedInClient by, JsonNode items) {
    return decide(by, "decide", including(names(items)), 1);
  }

  /** The form that decides to give all of these. */
  static String including(List<String> items) {
    var decision = "{\"item\":\"%s\",\"verdict\":\"include\",\"exemption\":null,\"passages\":[]}";
    var decisions = items.stream().map(decision::formatted).collect(Collectors.joining(","));
    return "{\"decisions\":[" + decisions + "]}";
  }

  /** The form that says that the answer was handed over today. */
  static String collected() {
    return "{\"on\":\"%s\",\"how\":\"collected\"}".formatted(today());
  }

  Answer approve(SignedInClient by) {
    return decide(by, "approve", "{}", 2);
  }

  /**
   * About a pupil: returns once its hold is lifted, by what is recorded next.
   *
   * @param seen the approval
   */
  void send(SignedInClient by, String pupil, long seen) {
    var closed = decide(by, "send", collected(), seen).orFail();
    var page = "/api/reports/pupils/" + pupil + "?at-least=" + closed.position().orElseThrow();
    for (var end = Instant.now().plus(PATIENCE); ; pause()) {
      var holds = by.getUpToDate(page).json().required("holds").valueStream();
      if (holds.noneMatch(hold -> hold.required("hold").asString().equals(id))) return;
      expect(Instant.now().isBefore(end), "the hold of the request still stands");
    }
  }

  /** About a pupil, from its receipt to the answer that is sent. */
  static SubjectAccess answered(SignedInClient senco, SignedInClient director, String pupil) {
    var request = received(senco, "pupil", pupil);
    var items = request.items(senco);
    request.gather(senco, items).orFail();
    request.includeAll(senco, items).orFail();
    request.approve(director).orFail();
    request.send(director, pupil, 3);
    return request;
  }

  /**
   * @param seen the request's last event that the decision rests on
   */
  Answer decide(SignedInClient who, String what, String body, long seen) {
    return who.post(DECIDED + "/" + id + "/" + what, body, "\"" + seen + "\"");
  }

  static String today() {
    return LocalDate.now(ZoneId.of("Europe/London")).toString();
  }

  static void pause() {
    LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
  }
}
