package waymark.journeys.journey;

import static waymark.journeys.journey.Journey.expect;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import waymark.journeys.client.Answer;
import waymark.journeys.client.SignedInClient;

/**
 * Requests to see what is held about a pupil and about a member of staff, through both services:
 * one gathers and seals the list, the other takes it as it is or not at all.
 */
final class SubjectAccessJourney implements Journey {
  private static final String READ = "/api/reports/subject-access/";
  private static final String DECIDED = "/api/cases/subject-access";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Stack stack;
  private @Nullable SignedInClient senco;
  private @Nullable SignedInClient director;
  private @Nullable JsonNode items;
  private String pupil = "";
  private String request = "";

  SubjectAccessJourney(Stack stack) {
    this.stack = stack;
  }

  @Override
  public List<Check> checks() {
    return List.of(
        new Check("while a pupil's record is asked for it is not erased", this::received),
        new Check("a list that is not the service's own is not taken", this::another),
        new Check("the list that one service sealed is taken by the other", this::gathered),
        new Check("one prepares the answer, and another approves and sends it", this::answered),
        new Check("the answer is the same each time it is asked for", this::same),
        new Check("of a member of staff their whole entry is gathered, and fixed", this::staff));
  }

  private void received() {
    senco = stack.signIn("senco");
    director = stack.signIn("director");
    var rows = senco().get("/api/reports/register?limit=10").orFail().json().required("rows");
    pupil = rows.get(0).required("pupil").asString();
    request = received(senco(), "pupil", pupil);
    items = items(senco(), request);
    var seen = senco().get("/api/reports/pupils/" + pupil).orFail().etag();
    var erasure = "/api/cases/pupils/" + pupil + "/erasure/request";
    var asked = senco().post(erasure, "{\"reason\":\"retention-ended\"}", seen);
    expect(asked.text().contains("legal-hold"), "answered " + asked.status());
  }

  private void another() {
    var box = items().required("list").asString();
    var changed = box.substring(0, box.length() - 4) + "AAAA";
    var answer = decide(senco(), request, "gather", "{\"list\":\"" + changed + "\"}", 0);
    expect(answer.text().contains("gathered-by-the-service"), "answered " + answer.status());
  }

  private void gathered() {
    decide(senco(), request, "gather", list(items()), 0).orFail();
    var fixed = items(senco(), request);
    expect(names(fixed).equals(names(items())), "gathered " + names(fixed));
  }

  private void answered() {
    var decision = "{\"item\":\"%s\",\"verdict\":\"include\",\"exemption\":null,\"passages\":[]}";
    var decisions =
        names(items()).stream().map(decision::formatted).collect(Collectors.joining(","));
    decide(senco(), request, "decide", "{\"decisions\":[" + decisions + "]}", 1).orFail();
    expect(decide(senco(), request, "approve", "{}", 2).status() == 403, "a SENCO approves");
    decide(director(), request, "approve", "{}", 2).orFail();
    var sent = "{\"on\":\"%s\",\"how\":\"collected\"}".formatted(today());
    var closed = decide(director(), request, "send", sent, 3).orFail();
    var page = "/api/reports/pupils/" + pupil + "?at-least=" + closed.position().orElseThrow();
    // The hold is lifted by what is recorded next.
    for (var end = Instant.now().plus(PATIENCE); ; pause()) {
      var holds = director().getUpToDate(page).json().required("holds").valueStream();
      if (holds.noneMatch(hold -> hold.required("hold").asString().equals(request))) break;
      expect(Instant.now().isBefore(end), "the hold of the request still stands");
    }
  }

  private void same() {
    for (var form : List.of("answer.json", "answer.pdf")) {
      var first = director().get(READ + request + "/" + form).orFail().text();
      expect(first.equals(director().get(READ + request + "/" + form).text()), form + " differs");
      expect(!first.isEmpty(), form + " is empty");
    }
  }

  private void staff() {
    var person = stack.signIn("head").get("/api/directory/me").orFail().json();
    var about = received(director(), "person", person.required("person").asString());
    var found = items(director(), about);
    expect(names(found).containsAll(List.of("details", "event-0")), "found " + names(found));
    for (var end = Instant.now().plus(PATIENCE); ; pause()) {
      var taken = decide(director(), about, "gather", list(items(director(), about)), 0);
      if (taken.ok()) break;
      expect(taken.text().contains("gathered-to-the-end"), "answered " + taken.status());
      expect(Instant.now().isBefore(end), "the directory was never read to its end");
    }
    var refuse = "{\"reason\":\"unfounded\",\"note\":\"Withdrawn.\"}";
    decide(director(), about, "refuse", refuse, 1).orFail();
  }

  private static String received(SignedInClient by, String kind, String subject) {
    String form =
        """
        {"subjectKind":"%s","subject":"%s","receivedOn":"%s","askedBy":"parent","asker":"Oriel Quillfeather",
         "asked":"Everything that is kept.","identityCheckedOn":"%s"}\
        """
            .formatted(kind, subject, today(), today());
    return by.post(DECIDED, form).orFail().json().required("request").asString();
  }

  /** As soon as what was recorded last has been read. */
  private static JsonNode items(SignedInClient by, String request) {
    for (var end = Instant.now().plus(PATIENCE); ; pause()) {
      var answer = by.get(READ + request + "/items");
      if (answer.ok()) return answer.json();
      expect(Instant.now().isBefore(end), "answered " + answer.status() + ": " + answer.text());
    }
  }

  private static List<String> names(JsonNode items) {
    return items
        .required("items")
        .valueStream()
        .map(item -> item.required("item").asString())
        .toList();
  }

  private static String list(JsonNode items) {
    return "{\"list\":" + items.required("list") + "}";
  }

  private static Answer decide(
      SignedInClient who, String request, String what, String body, long seen) {
    return who.post(DECIDED + "/" + request + "/" + what, body, "\"" + seen + "\"");
  }

  private static String today() {
    return LocalDate.now(ZoneId.of("Europe/London")).toString();
  }

  private static void pause() {
    LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
  }

  private JsonNode items() {
    return Objects.requireNonNull(items, "nothing was gathered");
  }

  private SignedInClient senco() {
    return Objects.requireNonNull(senco, "nobody signed in");
  }

  private SignedInClient director() {
    return Objects.requireNonNull(director, "nobody signed in");
  }
}
