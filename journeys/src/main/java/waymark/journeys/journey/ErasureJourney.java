package waymark.journeys.journey;

import static waymark.journeys.journey.Journey.expect;

import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import waymark.journeys.client.Answer;
import waymark.journeys.client.SignedInClient;
import waymark.journeys.demo.WholeRoll;

/**
 * One pupil who has left is erased by two people, and is looked for everywhere afterwards: in the
 * running stack, in read models made anew, and in a backup from before that is restored beside it.
 */
final class ErasureJourney implements Journey {
  private static final String REASON = "{\"reason\":\"no-longer-necessary\"}";

  private static final String TIME_IS_OVER = "{\"reason\":\"retention-ended\"}";

  private final Stack stack;
  private @Nullable SignedInClient senco;
  private @Nullable SignedInClient director;
  private @Nullable SignedInClient lead;
  private @Nullable Gone gone;
  private @Nullable Mentions mentions;
  private @Nullable RestoredCopy copy;
  private final CandidateErasure candidate = new CandidateErasure();
  private String id = "";
  private String school = "";
  private String stood = "";
  private long position;

  ErasureJourney(Stack stack) {
    this.stack = stack;
  }

  @Override
  public List<Check> checks() {
    return List.of(
        new Check("a pupil on the register is known by name", this::meet),
        new Check("they are named in an answer, a roll and a safeguarding file too", this::mention),
        new Check("whoever is on the roll is not erased, and leaves it first", this::leave),
        new Check("somebody applies for a post", () -> candidate.apply(stack)),
        new Check("a backup is taken that knows the pupil too", this::backUp),
        new Check("one person alone erases nobody", this::askedByOne),
        new Check("a second person erases, and the key is destroyed", this::approvedByAnother),
        new Check("no answer names the pupil any more", this::answers),
        new Check("nor does the answer, the roll, or who looked", this::mentioned),
        new Check("a register as at an earlier date counts as it did", this::counts),
        new Check("no database, message, e-mail or file tells the name", this::stored),
        new Check("nothing more is recorded of the pupil", this::closed),
        new Check("read models made anew do not name the pupil", this::rebuilt),
        new Check("a safeguarding file goes by two leads of its own", this::fileErased),
        new Check("a candidate goes by head and director", () -> candidate.carryOut(stack)),
        new Check("the record verifies", this::verifies),
        new Check("the backup, restored elsewhere, does not name the pupil", this::restored));
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
    id = found.required("pupil").asString();
    school = found.required("school").asString();
    gone =
        new Gone(
            OpenedRecord.people(stack).stream()
                .filter(person -> person.isPupil() && person.id().equals(id))
                .findFirst()
                .orElseThrow(),
            stood);
    expect(gone().isNamedIn(page(senco())), "the pupil's page does not name the pupil");
  }

  private void mention() {
    lead = stack.signIn("dsl");
    mentions = Mentions.of(gone().person(), school, stack);
    mentions().expectNamed(director(), lead());
  }

  private void leave() {
    var asked = decide(director(), "request", REASON);
    expect(asked.text().contains("pupil-has-left"), "answered " + asked.status());
    new WholeRoll(director(), school).without(Set.of(id));
    var over = decide(director(), "request", TIME_IS_OVER);
    expect(over.text().contains("kept-until-due"), "answered " + over.status());
  }

  private void backUp() throws Exception {
    copy = new RestoredCopy(stack);
  }

  private void askedByOne() {
    expect(decide(senco(), "approve", "{}").status() == 403, "a SENCO may approve");
    decide(senco(), "request", REASON).orFail();
    expect(page(senco()).json().hasNonNull("name"), "the name is gone already");
  }

  private void approvedByAnother() {
    var approved = decide(director(), "approve", "{}").orFail().json();
    expect(approved.required("erased").asBoolean(), "it was approved, and not carried out");
    position = approved.required("position").asLong();
    try (var client = MongoClients.create(stack.databaseUri())) {
      var keys = client.getDatabase("cases-keys").getCollection("keys");
      var key = keys.find(new Document("_id", "pupil:" + id)).first();
      expect(key != null && !key.containsKey("wrapped"), "the key is still there");
    }
  }

  private void answers() {
    gone().expectNoAnswerNamesThem(director(), position);
    var shown = page(director()).json();
    expect(shown.required("nameState").asString().equals("erased"), "it is not called erased");
  }

  private void mentioned() {
    mentions().expectNotNamed(director());
    mentions().expectFileKept(lead());
  }

  private void counts() {
    var then = "/api/reports/register?limit=500&asAt=" + stood + "&at-least=" + position;
    var row =
        senco()
            .getUpToDate(then)
            .json()
            .required("rows")
            .valueStream()
            .filter(each -> each.required("pupil").asString().equals(id))
            .findFirst();
    expect(row.isPresent(), "the row is gone from the past");
    var today = senco().getUpToDate("/api/reports/register?limit=500&at-least=" + position);
    expect(!today.text().contains(id), "the pupil is still on today's register");
  }

  private void stored() throws Exception {
    gone().expectNowhereIn(stack);
  }

  private void closed() {
    var again = decide(director(), "request", REASON);
    expect(again.text().contains("pupil-erased"), "answered " + again.status());
  }

  private void rebuilt() throws Exception {
    var said = Operator.of(stack).does("rebuild");
    expect(said.contains("Made anew"), "said " + said);
    answers();
    mentioned();
    counts();
    gone().expectNowhereIn(stack);
  }

  private void fileErased() {
    mentions().file().carryOut(stack);
    mentions().file().expectToldNowhere(lead(), senco());
    mentions().expectNotNamed(director());
    mentions().expectNotNamedInTheFile(lead());
  }

  private void verifies() {
    var _ = Operator.of(stack).does("verify");
  }

  private void restored() throws Exception {
    try (var restored = Objects.requireNonNull(copy, "there is no backup")) {
      restored.awaitExported("pupil:" + id);
      restored.awaitExported(mentions().file().subject());
      restored.awaitExported(candidate.subject());
      var other = restored.started();
      candidate.expectNamedNowhere(other);
      var reader = other.signIn("director");
      gone().awaitCalledErased(reader);
      gone().expectNoAnswerNamesThem(reader, 0);
      var restoredLead = other.signIn("dsl");
      mentions().expectNotNamed(reader);
      mentions().expectNotNamedInTheFile(restoredLead);
      mentions().file().expectToldNowhere(restoredLead, other.signIn("senco"));
      var others = reader.get("/api/reports/register?limit=500").orFail().json().required("rows");
      expect(
          others.valueStream().anyMatch(row -> row.path("nameState").asString().equals("known")),
          "nobody else is named either");
      gone().expectNowhereIn(other);
      restored.verify();
    }
  }

  private Answer decide(SignedInClient who, String what, String body) {
    var seen = page(who).etag();
    var answer = who.post("/api/cases/pupils/" + id + "/erasure/" + what, body, seen);
    if (answer.ok()) position = answer.json().required("position").asLong();
    return answer;
  }

  private Answer page(SignedInClient who) {
    return who.getUpToDate("/api/reports/pupils/" + id + "?at-least=" + position);
  }

  private Gone gone() {
    return Objects.requireNonNull(gone, "nobody was met");
  }

  private Mentions mentions() {
    return Objects.requireNonNull(mentions, "nobody was mentioned");
  }

  private SignedInClient lead() {
    return Objects.requireNonNull(lead, "nobody signed in");
  }

  private SignedInClient senco() {
    return Objects.requireNonNull(senco, "nobody signed in");
  }

  private SignedInClient director() {
    return Objects.requireNonNull(director, "nobody signed in");
  }
}
