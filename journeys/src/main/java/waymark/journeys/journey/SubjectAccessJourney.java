package waymark.journeys.journey;

import static waymark.journeys.journey.Journey.expect;
import static waymark.journeys.journey.SubjectAccess.collected;
import static waymark.journeys.journey.SubjectAccess.names;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import waymark.journeys.client.SignedInClient;

/**
 * Requests to see what is held about a pupil and about a member of staff, through both services:
 * one gathers and seals the list, the other takes it as it is or not at all.
 */
final class SubjectAccessJourney implements Journey {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Stack stack;
  private @Nullable SignedInClient senco;
  private @Nullable SignedInClient director;
  private @Nullable SubjectAccess request;
  private @Nullable JsonNode items;
  private String pupil = "";

  SubjectAccessJourney(Stack stack) {
    this.stack = stack;
  }

  @Override
  public List<Check> checks() {
    return List.of(
        new Check("while a pupil's record is asked for it is not erased", this::received),
        new Check("a list that is not the service's own is not taken", this::another),
        new Check("the list that one service sealed is taken by the other", this::gathered),
        new Check(
            "one prepares the answer, another approves it, takes that back, approves it once it is put right, and sends it",
            this::answered),
        new Check("the answer is the same each time it is asked for", this::same),
        new Check("of a member of staff their whole entry is gathered, and fixed", this::staff),
        new Check(
            "of low-level concerns the head teacher answers, and nobody else", this::concerns));
  }

  private void received() {
    senco = stack.signIn("senco");
    director = stack.signIn("director");
    var rows = senco().get("/api/reports/register?limit=10").orFail().json().required("rows");
    pupil = rows.get(0).required("pupil").asString();
    request = SubjectAccess.received(senco(), "pupil", pupil);
    items = request().items(senco());
    var seen = senco().get("/api/reports/pupils/" + pupil).orFail().etag();
    var erasure = "/api/cases/pupils/" + pupil + "/erasure/request";
    var asked = senco().post(erasure, "{\"reason\":\"retention-ended\"}", seen);
    expect(asked.text().contains("legal-hold"), "answered " + asked.status());
  }

  private void another() {
    var box = items().required("list").asString();
    var changed = box.substring(0, box.length() - 4) + "AAAA";
    var answer = request().decide(senco(), "gather", "{\"list\":\"" + changed + "\"}", 0);
    expect(answer.text().contains("gathered-by-the-service"), "answered " + answer.status());
  }

  private void gathered() {
    request().gather(senco(), items()).orFail();
    var fixed = request().items(senco());
    expect(names(fixed).equals(names(items())), "gathered " + names(fixed));
  }

  private void answered() {
    request().includeAll(senco(), items()).orFail();
    expect(request().approve(senco()).status() == 403, "a SENCO approves");
    request().approve(director()).orFail();
    request()
        .decide(director(), "withdraw-approval", "{\"why\":\"A brother is named.\"}", 3)
        .orFail();
    expect(!request().decide(director(), "send", collected(), 4).ok(), "it is sent unapproved");
    request().decide(senco(), "decide", SubjectAccess.including(names(items())), 4).orFail();
    request().decide(director(), "approve", "{}", 5).orFail();
    request().send(director(), pupil, 6);
  }

  private void same() {
    for (var form : List.of("answer.json", "answer.pdf")) {
      var path = SubjectAccess.READ + "/" + request().id() + "/" + form;
      var first = director().get(path).orFail().text();
      expect(first.equals(director().get(path).text()), form + " differs");
      expect(!first.isEmpty(), form + " is empty");
    }
  }

  private void staff() {
    var person = stack.signIn("head").get("/api/directory/me").orFail().json();
    var about = SubjectAccess.received(director(), "person", person.required("person").asString());
    var found = about.items(director());
    expect(names(found).containsAll(List.of("details", "event-0")), "found " + names(found));
    for (var end = Instant.now().plus(PATIENCE); ; SubjectAccess.pause()) {
      var taken = about.gather(director(), about.items(director()));
      if (taken.ok()) break;
      expect(taken.text().contains("gathered-to-the-end"), "answered " + taken.status());
      expect(Instant.now().isBefore(end), "the directory was never read to its end");
    }
    var refuse = "{\"reason\":\"unfounded\",\"note\":\"Withdrawn.\"}";
    about.decide(director(), "refuse", refuse, 1).orFail();
  }

  private void concerns() {
    var person = stack.signIn("class-teacher").get("/api/directory/me").orFail().json();
    var about = SubjectAccess.received(director(), "person", person.required("person").asString());
    var part = new HeadTeachersPart(stack.signIn("head"), about.id());
    expect(!HeadTeachersPart.isDone(director(), about.id()), "it is done before it was begun");
    expect(director().get(part.page()).status() == 403, "the director reads the part");
    part.given();
    expect(HeadTeachersPart.isDone(director(), about.id()), "the director is not told");
    var refuse = "{\"reason\":\"unfounded\",\"note\":\"Withdrawn.\"}";
    about.decide(director(), "refuse", refuse, 0).orFail();
  }

  private SubjectAccess request() {
    return Objects.requireNonNull(request, "nothing was asked for");
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
