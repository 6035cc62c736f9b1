package waymark.journeys.journey;

import static waymark.journeys.journey.Journey.expect;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import waymark.journeys.client.SignedInClient;

/**
 * From a school's own roll file to a SEN register that can be read as at any date, and what was
 * wrong of it put right.
 */
final class SliceJourney implements Journey {
  private final Stack stack;
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
  private final LocalDate lastMonth = today.minusMonths(1);

  private final SignedInClient senco;
  private final JsonNode school;
  private @Nullable Joiners joiners;
  private @Nullable CaseAtHand pupil;
  private long before;

  SliceJourney(Stack stack) {
    this.stack = stack;
    this.senco = stack.signIn("senco");
    this.school = Schools.of(senco).getFirst();
  }

  @Override
  public List<Check> checks() {
    return Stream.concat(reads().stream(), new Corrections(stack).checks().stream()).toList();
  }

  private List<Check> reads() {
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
    joiners = Joiners.at(school, "ctf-transfer-in", senco);
  }

  private void importAgain() {
    var again = Objects.requireNonNull(joiners, "nobody came").again(senco, id());
    pupil = new CaseAtHand(senco, again.pupils("unchanged").getFirst());
    var counts = again.run(false).finished().required("counts");
    expect(counts.required("joiners").asInt() == 0, "joined again: " + counts);
    expect(counts.required("changes").asInt() == 0, "changed again: " + counts);
  }

  private void place() {
    pupil().awaitFound();
    before = register("").total();
    pupil().send("register/place", placement()).orFail();
  }

  private String placement() {
    return """
    {"occurredOn": "%s", "provision": "K", "needs": [{"rank": 1, "code": "SLCN"}],
     "triedBefore": "Seat near the teacher, visual timetable, small-group phonics for a term."}\
    """
        .formatted(lastMonth);
  }

  private void registerChanges() {
    var now = register("").total();
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
    var again = pupil().send("register/place", placement());
    expect(again.status() == 409, "answered " + again.status() + " " + again.text());
    expect(again.json().path("rule").isString(), "no rule named: " + again.text());
  }

  private void timeline() {
    var entries = pupil().timeline();
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
    return register(times).shows(pupil().pupil());
  }

  private RegisterRead register(String times) {
    return RegisterRead.of(senco, "&school=" + id() + "&at-least=" + pupil().position() + times);
  }

  private CaseAtHand pupil() {
    return Objects.requireNonNull(pupil, "nobody is at hand");
  }

  private String id() {
    return school.required("id").asString();
  }
}
