package waymark.journeys.journey;

import static waymark.journeys.journey.Journey.expect;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import waymark.journeys.client.Answer;
import waymark.journeys.client.SignedInClient;
import waymark.journeys.demo.RollFile;

/**
 * What a file or a person got wrong is put right by new events: two schools agree who has a pupil,
 * a proposal is declined, an entry corrected, an erasure given up, an import taken back.
 */
final class Corrections {
  private static final String ERASURE = "{\"reason\":\"no-longer-necessary\"}";

  private final SignedInClient senco;
  private final SignedInClient director;
  private final JsonNode own;
  private final JsonNode other;
  private final LocalDate lastMonth = LocalDate.now(ZoneId.of("Europe/London")).minusMonths(1);
  private final List<CaseAtHand> pupils = new ArrayList<>();
  private @Nullable Joiners joiners;
  private @Nullable RollFile asking;

  Corrections(Stack stack) {
    this.senco = stack.signIn("senco");
    this.director = stack.signIn("director");
    this.own = Schools.of(senco).getFirst();
    this.other =
        Schools.of(director).stream()
            .filter(school -> !id(school).equals(id(own)))
            .findFirst()
            .orElseThrow();
  }

  List<Check> checks() {
    return List.of(
        new Check("pupils join a school", this::join),
        new Check("in another school's file they stay until theirs agrees", this::ask),
        new Check("who is agreed to is at the other school", this::agree),
        new Check("who is not stays where they are", this::decline),
        new Check("what a file proposed is declined, and proposed no more", this::declineProposal),
        new Check("an entry that is corrected reads otherwise from then on", this::correct),
        new Check("an erasure asked for and given up leaves the pupil known", this::keep),
        new Check("an import that is taken back asks for nobody any more", this::askNoMore),
        new Check("an import that is taken back leaves nobody on the roll", this::reverse));
  }

  private void join() {
    joiners = Joiners.at(other, "csv-legal", director);
    var again = joiners.again(director, id(other));
    again.pupils("unchanged").forEach(pupil -> pupils.add(new CaseAtHand(director, pupil)));
    again.run(false).finished();
    pupils.forEach(CaseAtHand::awaitFound);
    // Those of whom nothing is proposed first.
    pupils.sort((a, b) -> Boolean.compare(isProposed(a), isProposed(b)));
  }

  private void ask() {
    asking = Objects.requireNonNull(joiners, "nobody joined").again(senco, id(own));
    asking.run(false).finished();
    var asked = awaited().stream().map(each -> each.required("pupil").asString()).toList();
    expect(asked.containsAll(pupils.stream().map(CaseAtHand::pupil).toList()), "asked: " + asked);
    pupils.forEach(each -> new CaseAtHand(senco, each.pupil()).awaitNotFound());
  }

  private void agree() {
    var moving = pupils.get(0);
    answer(moving, "agree", "{\"to\":\"" + id(own) + "\"}").orFail();
    var theirs = new CaseAtHand(senco, moving.pupil()).awaitFound().page().json();
    expect(theirs.required("school").asString().equals(id(own)), "not here: " + theirs);
    expect(theirs.required("onRoll").asBoolean(), "not on the roll: " + theirs);
  }

  private void decline() {
    var staying = pupils.get(1);
    var no = "{\"to\":\"" + id(own) + "\",\"reason\":\"They were here this morning.\"}";
    answer(staying, "decline", no).orFail();
    var declined = awaited().stream().filter(each -> is(each, staying)).findFirst().orElseThrow();
    expect(declined.path("declined").isObject(), "no answer is shown: " + declined);
    expect(at(staying).equals(id(other)), "not where they were: " + at(staying));
  }

  private void declineProposal() {
    var proposed = pupils.getLast();
    expect(isProposed(proposed), "nothing is proposed");
    proposed.send("proposal/decline", "{\"reason\":\"It ended in reception.\"}").orFail();
    expect(!isProposed(proposed), "it is proposed still");
    expect(told(proposed).contains("pupil-case.proposal-declined"), "told: " + told(proposed));
  }

  private void correct() {
    var placed = pupils.get(2);
    placed
        .send(
            "register/place",
            """
            {"occurredOn": "%s", "provision": "K", "needs": [{"rank": 1, "code": "SLCN"}],
             "triedBefore": "A seat near the teacher."}\
            """
                .formatted(lastMonth))
        .orFail();
    var earlier = lastMonth.minusDays(7);
    expect(!shows(placed, "&asAt=" + earlier), "there before it took effect");
    var entry = placed.page().json().required("seq").asLong();
    var known = recorded(placed, entry);
    placed
        .send(
            "register/correct",
            "{\"corrects\": %d, \"reason\": \"It began a week before.\", \"strike\": false, \"occurredOn\": \"%s\"}"
                .formatted(entry, earlier))
        .orFail();
    expect(shows(placed, "&asAt=" + earlier), "not there from the corrected day");
    expect(!shows(placed, "&asAt=" + earlier + "&knownAt=" + known), "known before it was said");
    expect(
        shows(placed, "&asAt=" + lastMonth + "&knownAt=" + known), "what was said first is gone");
  }

  private void keep() {
    var asked = new CaseAtHand(senco, leaver());
    asked.send("erasure/request", ERASURE).orFail();
    asked.send("erasure/withdraw", "{}").orFail();
    asked.send("erasure/request", ERASURE).orFail();
    expect(asked.page().json().path("erasure").isObject(), "nobody has asked");
    var kept = asked.by(director);
    kept.send("erasure/refuse", "{\"note\":\"They came back.\"}").orFail();
    var told = told(kept);
    expect(
        told.containsAll(Set.of("pupil-case.erasure-withdrawn", "pupil-case.erasure-refused")),
        "told: " + told);
    var page = kept.page().json();
    expect(page.path("erasure").isNull(), "asked for still: " + page);
    expect(page.required("nameState").asString().equals("known"), "not known: " + page);
  }

  /** Somebody who has left the school: its second roll of the demonstration had not all. */
  private String leaver() {
    var all = senco.get("/api/reports/pupils?limit=10000").orFail().json().required("pupils");
    return all.valueStream()
        .filter(pupil -> pupil.required("left").asBoolean())
        .map(pupil -> pupil.required("pupil").asString())
        .filter(pupil -> new CaseAtHand(senco, pupil).page().json().path("erasure").isNull())
        .findFirst()
        .orElseThrow();
  }

  private void askNoMore() {
    Objects.requireNonNull(asking, "nobody was asked for").reverse("It was another school's file.");
    expect(
        awaited().stream().noneMatch(each -> pupils.stream().anyMatch(p -> is(each, p))),
        "they are asked for still");
  }

  private void reverse() {
    var wrong = Joiners.at(own, "ctf-transfer-in", senco);
    var again = wrong.again(senco, id(own));
    var theirs = again.pupils("unchanged").stream().map(p -> new CaseAtHand(senco, p)).toList();
    again.discard();
    theirs.forEach(CaseAtHand::awaitFound);
    wrong.file().reverse("It was another school's file.");
    theirs.forEach(CaseAtHand::awaitNotFound);
  }

  private Answer answer(CaseAtHand pupil, String how, String body) {
    return director.post("/api/cases/arrivals/" + pupil.pupil() + "/" + how, body);
  }

  /** Whom this school has in its file and the other on its roll. */
  private List<JsonNode> awaited() {
    var arrivals = director.get("/api/cases/arrivals").orFail().json().required("arrivals");
    return arrivals
        .valueStream()
        .filter(each -> each.required("to").asString().equals(id(own)))
        .filter(each -> each.required("from").asString().equals(id(other)))
        .toList();
  }

  private boolean shows(CaseAtHand pupil, String times) {
    var question = "&school=" + id(other) + "&at-least=" + pupil.position() + times;
    return RegisterRead.of(director, question).shows(pupil.pupil());
  }

  private static Set<String> told(CaseAtHand pupil) {
    return pupil
        .timeline()
        .valueStream()
        .map(entry -> entry.required("type").asString())
        .collect(Collectors.toSet());
  }

  private static String recorded(CaseAtHand pupil, long seq) {
    return pupil
        .timeline()
        .valueStream()
        .filter(entry -> entry.required("seq").asLong() == seq)
        .map(entry -> entry.required("recordedAt").asString())
        .findFirst()
        .orElseThrow();
  }

  private static boolean isProposed(CaseAtHand pupil) {
    return pupil.page().json().path("proposal").isObject();
  }

  private static String at(CaseAtHand pupil) {
    return pupil.page().json().required("school").asString();
  }

  private static boolean is(JsonNode arrival, CaseAtHand pupil) {
    return arrival.required("pupil").asString().equals(pupil.pupil());
  }

  private static String id(JsonNode school) {
    return school.required("id").asString();
  }
}
