package waymark.journeys.journey;

import static waymark.journeys.journey.Journey.expect;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** No personal value stands in clear in a database, on Kafka, in an e-mail or in a log. */
public final class PrivacyJourney implements Journey {
  private static final int FEWEST = 100;

  private final Stack stack;
  private final Places places;
  private List<Person> people = List.of();
  private Leaks leaks = new Leaks(List.of(), List.of());

  PrivacyJourney(Stack stack) {
    this.stack = stack;
    this.places = new Places(stack);
  }

  /**
   * Of this journey only what it says of logs, for others to end with.
   *
   * @param refusals all that were heard by then
   */
  public static List<Check> ofLogsAnd(Stack stack, Supplier<List<String>> refusals) {
    var journey = new PrivacyJourney(stack);
    return List.of(
        journey.everyone(),
        new Check("no refusal tells a personal value", () -> journey.answers(refusals.get())),
        journey.noFile());
  }

  @Override
  public List<Check> checks() {
    return List.of(
        everyone(),
        new Check("no database holds a personal value in clear", this::databases),
        new Check("Kafka holds no personal value in clear", this::kafka),
        new Check("no e-mail holds a personal value", this::emails),
        noFile());
  }

  private Check everyone() {
    return new Check("all that was ever sealed of anybody is known", this::openEverything);
  }

  private Check noFile() {
    return new Check("no log or other file holds a personal value", this::files);
  }

  /** By the record; what the product shows is asked for too, lest a ledger was overlooked. */
  private void openEverything() {
    people = OpenedRecord.people(stack);
    leaks = new Leaks(people, stack.accounts().all());
    var pupils =
        people.stream().filter(Person::isPupil).map(Person::id).collect(Collectors.toSet());
    expect(pupils.size() >= FEWEST, "only " + pupils.size() + " pupils were met");
    expect(
        people.stream().anyMatch(pupil -> pupil.isPupil() && pupil.surnames().size() > 1),
        "nobody has a former name, or former names are not met");
    expect(
        people.stream().anyMatch(pupil -> pupil.upns().size() > 1),
        "nobody has a former UPN, or former UPNs are not met");
    shown().forEach(id -> expect(pupils.contains(id), "a pupil is shown who was not met: " + id));
  }

  private Set<String> shown() {
    var all = stack.signIn("director").get("/api/reports/pupils?limit=10000").orFail().json();
    return all.required("pupils")
        .valueStream()
        .map(pupil -> pupil.required("pupil").asString())
        .collect(Collectors.toSet());
  }

  private void databases() {
    expectMore(places.databases(leaks), "documents");
  }

  private void kafka() {
    expectMore(places.topics(leaks), "records");
  }

  private void emails() throws Exception {
    expect(!people.isEmpty(), "nobody to look for");
    places.emails(leaks);
    leaks.expectNone();
  }

  private void answers(List<String> refusals) {
    expect(!people.isEmpty() && !refusals.isEmpty(), "nobody to look for, or nowhere");
    refusals.forEach(refusal -> leaks.searchLog(refusal, refusal));
    leaks.expectNone();
  }

  private void files() {
    expect(!people.isEmpty(), "nobody to look for");
    expect(places.files(leaks) > 1, "there is no log");
    leaks.expectNone();
  }

  private void expectMore(long read, String what) {
    expect(!people.isEmpty(), "nobody to look for");
    leaks.expectNone();
    expect(read > people.size(), "only " + read + " " + what + " were read");
  }
}
