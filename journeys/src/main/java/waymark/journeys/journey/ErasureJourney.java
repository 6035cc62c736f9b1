package waymark.journeys.journey;

import static waymark.journeys.journey.Journey.expect;

import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import waymark.journeys.client.Answer;
import waymark.journeys.client.SignedInClient;

/** One pupil is erased by two people, and is looked for everywhere afterwards. */
final class ErasureJourney implements Journey {
  private static final String REASON = "{\"reason\":\"retention-ended\"}";

  private final Stack stack;
  private @Nullable SignedInClient senco;
  private @Nullable SignedInClient director;
  private @Nullable Person pupil;
  private String stood = "";
  private long position;

  ErasureJourney(Stack stack) {
    this.stack = stack;
  }

  @Override
  public List<Check> checks() {
    return List.of(
        new Check("a pupil on the register is known by name", this::meet),
        new Check("one person alone erases nobody", this::askedByOne),
        new Check("a second person erases, and the key is destroyed", this::approvedByAnother),
        new Check("no answer names the pupil any more", this::answers),
        new Check("a register as at an earlier date counts as it did", this::counts),
        new Check("no database and no message tells the name", this::stored),
        new Check("nothing more is recorded of the pupil", this::closed));
  }

  /** Somebody whose surname nobody shares, so that it may stand nowhere afterwards. */
  private void meet() {
    senco = stack.signIn("senco");
    director = stack.signIn("director");
    var everybody =
        director().get("/api/reports/pupils?limit=10000").orFail().json().required("pupils");
    var names = everybody.valueStream().map(each -> each.required("name").toString()).toList();
    var rows = senco().get("/api/reports/register?limit=500").orFail().json().required("rows");
    JsonNode last = null;
    for (JsonNode row : rows) {
      var surname = row.at("/name/surname").asString();
      if (names.stream().filter(name -> name.contains(surname)).count() == 1) last = row;
    }
    expect(last != null, "everybody on the register shares a surname, or a part of one");
    var found = Objects.requireNonNull(last);
    stood = found.required("since").asString();
    pupil = Person.of(page(director(), found.required("pupil").asString()).json());
  }

  private void askedByOne() {
    expect(decide(senco(), "approve", "{}").status() == 403, "a SENCO may approve");
    decide(senco(), "request", REASON).orFail();
    expect(page(senco(), pupil().id()).json().hasNonNull("name"), "the name is gone already");
  }

  private void approvedByAnother() {
    var approved = decide(director(), "approve", "{}").orFail().json();
    expect(approved.required("erased").asBoolean(), "it was approved, and not carried out");
    position = approved.required("position").asLong();
    try (var client = MongoClients.create(stack.databaseUri())) {
      var keys = client.getDatabase("cases-keys").getCollection("keys");
      var key = keys.find(new Document("_id", "pupil:" + pupil().id())).first();
      expect(key != null && !key.containsKey("wrapped"), "the key is still there");
    }
  }

  private void answers() {
    var atLeast = "at-least=" + position;
    for (var path :
        List.of(
            "/api/reports/register?limit=500&asAt=" + stood + "&" + atLeast,
            "/api/reports/pupils?limit=10000&" + atLeast,
            "/api/reports/pupils/" + pupil().id() + "?" + atLeast,
            "/api/reports/pupils/" + pupil().id() + "/timeline?" + atLeast,
            "/api/reports/proposals?" + atLeast)) {
      expectUnknown(path, director().getUpToDate(path));
    }
    // Last: a file is refused, not given as it stands, while the register is behind.
    var file = "/api/reports/register.csv?asAt=" + stood + "&" + atLeast;
    expectUnknown(file, director().get(file).orFail());
    var shown = page(director(), pupil().id()).json();
    expect(shown.required("nameState").asString().equals("erased"), "it is not called erased");
  }

  private void expectUnknown(String path, Answer answer) {
    expect(!answer.text().contains(pupil().surname()), path + " names the pupil");
    expect(!answer.text().contains(pupil().upn()), path + " tells the UPN");
  }

  private void counts() {
    var then = "/api/reports/register?limit=500&asAt=" + stood + "&at-least=" + position;
    var row =
        senco()
            .getUpToDate(then)
            .json()
            .required("rows")
            .valueStream()
            .filter(each -> each.required("pupil").asString().equals(pupil().id()))
            .findFirst();
    expect(row.isPresent(), "the row is gone from the past");
    var today = senco().getUpToDate("/api/reports/register?limit=500&at-least=" + position);
    expect(!today.text().contains(pupil().id()), "the pupil is still on today's register");
  }

  private void stored() {
    var leaks = new Leaks(List.of(pupil()), List.of());
    try (var client = MongoClients.create(stack.databaseUri())) {
      for (var name : client.listDatabaseNames()) {
        if (List.of("admin", "config").contains(name)) continue;
        var database = client.getDatabase(name);
        for (var collection : database.listCollectionNames()) {
          for (var document : database.getCollection(collection, RawBsonDocument.class).find()) {
            leaks.search(name + "." + collection, PrivacyJourney.text(document));
          }
        }
      }
    }
    for (var message : TopicRecords.all(stack.broker())) {
      leaks.search("Kafka", PrivacyJourney.text(message));
    }
    leaks.expectNone();
  }

  private void closed() {
    var again = decide(director(), "request", REASON);
    expect(again.text().contains("pupil-erased"), "answered " + again.status());
  }

  private Answer decide(SignedInClient who, String what, String body) {
    var seen = page(who, pupil().id()).etag();
    var answer = who.post("/api/cases/pupils/" + pupil().id() + "/erasure/" + what, body, seen);
    if (answer.ok()) position = answer.json().required("position").asLong();
    return answer;
  }

  private Answer page(SignedInClient who, String id) {
    return who.getUpToDate("/api/reports/pupils/" + id + "?at-least=" + position);
  }

  private Person pupil() {
    return Objects.requireNonNull(pupil, "nobody was met");
  }

  private SignedInClient senco() {
    return Objects.requireNonNull(senco, "nobody signed in");
  }

  private SignedInClient director() {
    return Objects.requireNonNull(director, "nobody signed in");
  }
}
