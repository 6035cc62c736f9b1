package waymark.journeys.journey;

import static waymark.journeys.journey.Journey.expect;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import waymark.journeys.client.Answer;
import waymark.journeys.client.SignedInClient;
import waymark.journeys.demo.RollFile;
import waymark.journeys.roll.RollOrder;

/** From a school's own roll file to a SEN register that can be read as at any date. */
final class SliceJourney implements Journey {
  private static final int PUPILS = 12;

  private final Stack stack;
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
  private final LocalDate lastMonth = today.minusMonths(1);

  /** Other people every time, also after a run that ended half way. */
  private final long seed = System.nanoTime();

  private final SignedInClient senco;
  private final JsonNode school;
  private String pupil = "";
  private long before;
  private long position;

  SliceJourney(Stack stack) {
    this.stack = stack;
    this.senco = stack.signIn("senco");
    this.school = senco.get("/api/directory/me").orFail().json().required("schools").get(0);
  }

  @Override
  public List<Check> checks() {
    return List.of(
        new Check("a transfer file brings new pupils in", this::importPupils),
        new Check("the same file again changes nothing", this::importAgain),
        new Check("a pupil is placed on the SEN register", this::place),
        new Check("the register shows the new entry", this::registerChanges),
        new Check("as at yesterday it shows it too, from the date it took effect", this::yesterday),
        new Check("what was recorded today changes as at last month", this::asAtLastMonth),
        new Check("and leaves as known last month alone", this::asKnownLastMonth),
        new Check("placing the pupil twice is refused by name", this::placeTwice),
        new Check("the timeline tells both times of the entry", this::timeline),
        new Check("another school's pupil is not to be found", this::scope));
  }

  private void importPupils() {
    before = register("").required("total").asLong();
    var done = importFile();
    var joiners = done.required("counts").required("joiners").asInt();
    expect(joiners >= PUPILS - 2, "only " + joiners + " of " + PUPILS + " joined: " + done);
  }

  private void importAgain() {
    var counts = importFile().required("counts");
    expect(counts.required("joiners").asInt() == 0, "joined again: " + counts);
    expect(counts.required("changes").asInt() == 0, "changed again: " + counts);
  }

  private JsonNode importFile() {
    var order = RollOrder.of(PUPILS, "ctf-transfer-in").withSeed(seed).withSchool(destination());
    return RollFile.upload(senco, id(), order.tidy()).run(false).finished();
  }

  private RollOrder.School destination() {
    var listed = senco.get("/api/directory/schools").orFail().json().required("schools");
    return listed
        .valueStream()
        .filter(s -> s.required("id").asString().equals(id()))
        .map(s ->
            new RollOrder.School(
                s.required("laCode").asString(),
                s.required("establishment").asString(),
                s.required("name").asString()))
        .findFirst()
        .orElseThrow();
  }

  private void place() {
    var listed =
        senco.get("/api/reports/pupils?limit=10000&school=" + id()).orFail().json().path("pupils");
    pupil =
        listed
            .valueStream()
            .filter(p -> p.path("provision").isNull() || p.path("provision").isMissingNode())
            .map(p -> p.required("pupil").asString())
            .findFirst()
            .orElseThrow();
    before = register("").required("total").asLong();
    position = send(placement()).orFail().position().orElseThrow();
  }

  private Answer send(String placement) {
    var seen = senco.getUpToDate("/api/reports/pupils/" + pupil + "?at-least=" + position);
    var path = "/api/cases/pupils/" + pupil + "/register/place";
    return senco.post(path, placement, seen.etag());
  }

  private String placement() {
    return """
    {"occurredOn": "%s", "provision": "K", "needs": [{"rank": 1, "code": "SLCN"}],
     "triedBefore": "Seat near the teacher, visual timetable, small-group phonics for a term."}\
    """
        .formatted(lastMonth);
  }

  private void registerChanges() {
    var now = register("").required("total").asLong();
    expect(now == before + 1, before + " before, now " + now);
    expect(shows(""), "the pupil is not on the register");
  }

  private void yesterday() {
    expect(shows("&asAt=" + today.minusDays(1)), "not there as at yesterday");
    var earlier = "&asAt=" + lastMonth.minusDays(1);
    expect(!shows(earlier), "there before the entry took effect");
  }

  private void asAtLastMonth() {
    expect(shows("&asAt=" + lastMonth), "not there as at " + lastMonth);
  }

  private void asKnownLastMonth() {
    expect(!shows("&asAt=" + lastMonth + "&knownAt=" + lastMonth), "known before it was recorded");
    expect(shows("&asAt=" + lastMonth + "&knownAt=" + today), "not known since it was recorded");
  }

  private void placeTwice() {
    var again = send(placement());
    expect(again.status() == 409, "answered " + again.status() + " " + again.text());
    expect(again.json().path("rule").isString(), "no rule named: " + again.text());
  }

  private void timeline() {
    var path = "/api/reports/pupils/" + pupil + "/timeline?at-least=" + position;
    var entries = senco.getUpToDate(path).json().required("entries");
    var told =
        entries
            .valueStream()
            .anyMatch(e ->
                e.required("type").asString().endsWith("placed-on-register")
                    && e.required("occurredOn").asString().equals(lastMonth.toString())
                    && e.required("recordedAt").asString().startsWith("20"));
    expect(told, "the entry is not told: " + entries);
  }

  private void scope() {
    var director = stack.signIn("director");
    var elsewhere =
        director.get("/api/reports/pupils?limit=10000").orFail().json().required("pupils");
    var other =
        elsewhere
            .valueStream()
            .filter(p -> !p.required("school").asString().equals(id()))
            .map(p -> p.required("pupil").asString())
            .findFirst()
            .orElseThrow();
    var theirs = senco.get("/api/reports/pupils/" + other);
    var nobody = senco.get("/api/reports/pupils/" + UUID.randomUUID());
    expect(theirs.status() == 404 && nobody.status() == 404, "answered " + theirs.status());
    expect(theirs.text().equals(nobody.text()), theirs.text() + " is not " + nobody.text());
  }

  private boolean shows(String times) {
    var rows = register(times).required("rows");
    return rows.valueStream().anyMatch(r -> r.required("pupil").asString().equals(pupil));
  }

  private JsonNode register(String times) {
    var path = "/api/reports/register?limit=500&school=" + id() + "&at-least=" + position + times;
    return senco.getUpToDate(path).json();
  }

  private String id() {
    return school.required("id").asString();
  }
}
