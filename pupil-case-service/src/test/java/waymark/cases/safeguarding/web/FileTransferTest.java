package waymark.cases.safeguarding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.cases.safeguarding.web.SafeguardingTrust.BASE;
import static waymark.cases.safeguarding.web.SafeguardingTrust.chronology;
import static waymark.cases.safeguarding.web.SafeguardingTrust.concern;
import static waymark.cases.safeguarding.web.SafeguardingTrust.done;
import static waymark.cases.safeguarding.web.SafeguardingTrust.id;
import static waymark.cases.safeguarding.web.SafeguardingTrust.made;
import static waymark.cases.safeguarding.web.SafeguardingTrust.raising;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.cases.web.Service;

/** Files that go to the next school, and that do not, over HTTP on a real database. */
class FileTransferTest extends WithATrust {
  private static final String SEEN = "Came in without a coat again and was very quiet.";
  private static final String WHY = "{\"reason\":\"Not the school this child goes to.\"}";
  private static final String RECEIVED =
      "{\"occurredOn\":\"2025-11-12\",\"receivedBy\":\"The safeguarding lead\"}";

  private Service dsl;
  private Service alder;

  @BeforeAll
  void itsPeople() {
    dsl = there.as("dsl");
    alder = there.as("dsl-alder");
  }

  @Test
  void whatWasSentToTheWrongSchoolIsTakenBackAndSentAgain() {
    UUID child = there.child(there.rowan);
    UUID raised = there.raised(child, SEEN);
    String sent = at(child, sent(dsl, child, toAlder()));
    assertThat(line(alder, child)).isPresent();
    assertThat(alder.post(sent + "/take-back", WHY).status()).as("not by them").isEqualTo(404);
    assertThat(dsl.post(sent + "/take-back", "{}").status()).as("with a reason").isEqualTo(422);
    done(dsl.post(sent + "/take-back", WHY));
    assertThat(line(alder, child)).as("they see the child no more").isEmpty();
    assertThat(rule(alder.post(sent + "/receipt", RECEIVED))).isEqualTo("sending-ended");
    assertThat(line(dsl, child).orElseThrow().required("status").asString())
        .isEqualTo("taken-back");
    assertThat(done(dsl.get(chronology(child))).raw().body()).contains("Not the school this");
    done(dsl.get(concern(raised)));

    String again = at(child, sent(dsl, child, toAlder()));
    done(alder.post(again + "/receipt", RECEIVED));
    done(alder.get(concern(raised)));
    assertThat(rule(dsl.post(again + "/take-back", WHY))).isEqualTo("receipt-ends-sending");
  }

  @Test
  void theOtherSchoolRefusesAFileAndItsSenderSeesSoUntilItIsSentAgain() {
    UUID child = there.child(there.rowan);
    UUID raised = there.raised(child, SEEN);
    UUID transfer = sent(dsl, child, toAlder());
    String sent = at(child, transfer);
    assertThat(dsl.post(sent + "/refuse", WHY).status()).as("not by its sender").isEqualTo(404);
    done(alder.post(sent + "/refuse", WHY));
    assertThat(line(alder, child)).isEmpty();
    assertThat(alder.get(concern(raised)).status()).isEqualTo(404);
    assertThat(alder.get(chronology(child)).status()).isEqualTo(404);
    JsonNode refused = line(dsl, child).orElseThrow();
    assertThat(refused.required("status").asString()).isEqualTo("refused");
    assertThat(refused.required("open").booleanValue()).isTrue();
    assertThat(done(dsl.get(chronology(child))).raw().body()).contains("Not the school this");

    sent(dsl, child, "\"toOther\":\"A school by the sea\"");
    assertThat(sending(dsl, transfer).required("open").booleanValue()).isFalse();
  }

  /** Also where the other school has concerns of its own about the child, and so a chronology. */
  @Test
  void whyASendingWasTakenBackOrRefusedIsReadByItsSenderAlone() {
    for (String end : List.of("/take-back", "/refuse")) {
      UUID child = there.child(there.rowan);
      there.raised(child, SEEN);
      there.moves(child, there.alder);
      made(there.as("head-alder").post(BASE + "/concerns", raising(child, SEEN)));
      String sent = at(child, sent(dsl, child, toAlder()));
      assertThat(kinds(alder, chronology(child))).containsExactly("file-sent");
      done((end.equals("/refuse") ? alder : dsl).post(sent + end, WHY));
      assertThat(done(dsl.get(chronology(child))).raw().body()).contains("Not the school this");
      assertThat(done(alder.get(chronology(child))).raw().body()).doesNotContain("Not the school");
      assertThat(kinds(alder, chronology(child))).isEmpty();
      var asked = AskedToSeeAFile.about(there, child);
      JsonNode part = done(alder.get(asked.at(there.alder))).body();
      assertThat(part.required("items")).as("its own concern").isNotEmpty();
      assertThat(part.toString()).doesNotContain("Not the school this");
    }
  }

  @Test
  void theInboxCountsTheFilesThatWereSentToTheSchool() {
    UUID child = there.child(there.rowan);
    there.raised(child, SEEN);
    long before = arriving(alder);
    long sender = arriving(dsl);
    String sent = at(child, sent(dsl, child, toAlder()));
    assertThat(arriving(alder)).isEqualTo(before + 1);
    assertThat(arriving(dsl)).isEqualTo(sender);
    done(alder.post(sent + "/receipt", RECEIVED));
    assertThat(arriving(alder)).isEqualTo(before);
  }

  private static long arriving(Service lead) {
    return done(lead.get(BASE + "/inbox")).body().at("/counts/arriving").longValue();
  }

  /** Nobody confirms there what never was: the sending is taken back, and the file is due again. */
  @Test
  void whatWasSentOutOfTheTrustByMistakeIsDueAgainOnceTakenBack() {
    UUID child = there.child(there.rowan);
    there.raised(child, SEEN);
    there.moves(child, there.alder);
    UUID transfer = sent(dsl, child, "\"toOther\":\"A school by the sea\"");
    assertThat(line(dsl, child).orElseThrow().required("status").asString()).isEqualTo("sent");
    assertThat(dsl.post(at(child, transfer) + "/refuse", WHY).status()).isEqualTo(404);
    done(dsl.post(at(child, transfer) + "/take-back", WHY));
    assertThat(line(dsl, child).orElseThrow().required("status").asString()).isEqualTo("to-send");
  }

  /** As where a child goes to another school of the lead's, and comes back from it. */
  @Test
  void whoLeadsAtTwoSchoolsSaysWhichPartOfTheFileGoesAndSeesALineForEach() {
    there.person("dsl-both", "dsl", there.rowan);
    there.grant(personOf("dsl-both"), "dsl", there.alder);
    Service both = there.as("dsl-both");
    UUID child = there.child(there.rowan);
    there.raised(child, SEEN);
    there.moves(child, there.alder);
    made(there.as("head-alder").post(BASE + "/concerns", raising(child, SEEN)));
    JsonNode due = line(both, child).orElseThrow();
    assertThat(due.required("status").asString()).isEqualTo("to-send");
    assertThat(due.required("fromSchool").asString()).isEqualTo(there.rowan.toString());
    String byTheSea = "\"toOther\":\"A school by the sea\"";
    String from = ",\"fromSchool\":\"%s\"";
    assertThat(post(both, child, byTheSea).body().toString()).contains("/fromSchool");
    assertThat(post(dsl, child, byTheSea + from.formatted(there.alder)).status()).isEqualTo(422);
    for (UUID school : List.of(there.rowan, there.alder)) {
      made(post(both, child, byTheSea + from.formatted(school)));
      assertThat(rule(post(both, child, byTheSea + from.formatted(school))))
          .isEqualTo("file-sent-once");
    }
    assertThat(line(dsl, child).orElseThrow().required("fromSchool").asString())
        .isEqualTo(there.rowan.toString());
  }

  @Test
  void aFileStaysWhereThereIsNoNextSchoolUntilItIsSentAfterAll() {
    UUID child = there.child(there.rowan);
    there.raised(child, SEEN);
    String none =
        "{\"occurredOn\":\"2025-11-24\",\"why\":\"not-known-missing\",\"note\":\"Told the duty desk\"}";
    String act = BASE + "/children/" + child + "/no-next-school";
    assertThat(rule(dsl.post(act, none))).isEqualTo("child-has-left");
    there.leaves(child, there.rowan, LocalDate.of(2025, 11, 21));
    assertThat(status(child)).isEqualTo("to-send");
    assertThat(alder.post(act, none).status()).isEqualTo(404);
    assertThat(dsl.post(act, "{}").status()).isEqualTo(422);
    made(dsl.post(act, none));
    JsonNode stays = line(dsl, child).orElseThrow();
    assertThat(stays.required("status").asString()).isEqualTo("no-next-school");
    assertThat(stays.required("open").booleanValue()).isFalse();
    assertThat(stays.required("late").booleanValue()).isFalse();
    assertThat(done(dsl.get(chronology(child))).raw().body())
        .contains("no-next-school-recorded", "Told the duty desk");

    String sent = at(child, sent(dsl, child, "\"toOther\":\"A school by the sea\""));
    assertThat(rule(dsl.post(act, none))).isEqualTo("file-sent-once");
    done(dsl.post(sent + "/take-back", WHY));
    assertThat(status(child))
        .as("once more, since it was to be sent after all")
        .isEqualTo("to-send");
    made(dsl.post(act, none));
    assertThat(status(child)).isNotEqualTo("to-send");
    there.moves(child, there.alder);
    assertThat(status(child)).as("at a school of the trust").isEqualTo("to-send");
  }

  @Test
  void thatThereIsNoNextSchoolStandsOnTheChronologyForPrintAndSoDoesThatItWasTakenBack() {
    UUID child = there.child(there.rowan);
    there.raised(child, SEEN);
    there.leaves(child, there.rowan, LocalDate.of(2025, 11, 21));
    String none = "{\"occurredOn\":\"2025-11-24\",\"why\":\"abroad\"}";
    UUID stays =
        id(made(dsl.post(BASE + "/children/" + child + "/no-next-school", none)), "transfer");
    String print = chronology(child) + "?use=print";
    assertThat(kinds(print)).endsWith("no-next-school-recorded");
    assertThat(done(dsl.get(print)).raw().body()).contains("\"why\":\"abroad\"");
    assertThat(alder.post(at(child, stays) + "/take-back", WHY).status()).isEqualTo(404);
    done(dsl.post(at(child, stays) + "/take-back", WHY));
    assertThat(status(child)).isEqualTo("to-send");
    assertThat(kinds(print)).endsWith("no-next-school-recorded", "no-next-school-taken-back");
    assertThat(done(dsl.get(print)).raw().body()).contains("Not the school this");
    assertThat(rule(dsl.post(at(child, stays) + "/take-back", WHY))).isEqualTo("sending-ended");
  }

  private List<String> kinds(String chronology) {
    return kinds(dsl, chronology);
  }

  private static List<String> kinds(Service lead, String chronology) {
    return done(lead.get(chronology))
        .body()
        .required("file")
        .valueStream()
        .map(entry -> entry.required("kind").asString())
        .toList();
  }

  @Test
  void whoeverAsksToSeeTheFileIsToldThatItStayedAndWhy() {
    UUID child = there.child(there.rowan);
    there.raised(child, SEEN);
    there.leaves(child, there.rowan, LocalDate.of(2025, 11, 21));
    String none = "{\"occurredOn\":\"2025-11-24\",\"why\":\"home-education\"}";
    made(dsl.post(BASE + "/children/" + child + "/no-next-school", none));
    var asked = AskedToSeeAFile.about(there, child);
    asked.gather(dsl);
    assertThat(asked.part(dsl).required("items").toString())
        .contains("No next school; the file stays", "Educated at home");
  }

  @Test
  void whatWasSentBeforeTheChildLeftIsNotDueOnceTheyHave() {
    UUID child = there.child(there.rowan);
    there.raised(child, SEEN);
    String sent = at(child, sent(dsl, child, "\"toOther\":\"A school by the sea\""));
    done(dsl.post(sent + "/receipt", RECEIVED));
    there.leaves(child, there.rowan, LocalDate.of(2025, 11, 21));
    assertThat(status(child)).isEqualTo("received");
  }

  @Test
  void whatCameAheadOfTheChildIsNotDueWhileTheyAreOnNoRoll() {
    UUID child = there.child(there.rowan);
    there.raised(child, SEEN);
    String form =
        "{\"occurredOn\":\"2025-11-11\",\"startsOn\":\"2099-09-01\",\"how\":\"By hand\",%s}";
    UUID transfer = id(made(dsl.post(transfers(child), form.formatted(toAlder()))), "transfer");
    done(alder.post(at(child, transfer) + "/receipt", RECEIVED));
    there.leaves(child, there.rowan, LocalDate.of(2025, 11, 21));
    assertThat(line(alder, child).orElseThrow().required("status").asString())
        .isEqualTo("received");
  }

  @Test
  void aFileThatCameAheadOfAChildWhoNeverJoinsGoesBackOrOnToTheirSchool() {
    UUID child = there.child(there.rowan);
    UUID raised = there.raised(child, SEEN);
    done(alder.post(at(child, sent(dsl, child, toAlder())) + "/receipt", RECEIVED));
    JsonNode inVain = line(alder, child).orElseThrow();
    assertThat(inVain.required("status").asString()).isEqualTo("not-joined");
    assertThat(inVain.required("open").booleanValue()).isTrue();
    assertThat(inVain.required("late").booleanValue()).isTrue();
    assertThat(inVain.required("toSchool").asString()).as("back").isEqualTo("" + there.rowan);

    String back = at(child, sent(alder, child, "\"toSchool\":\"%s\"".formatted(there.rowan)));
    assertThat(line(alder, child).orElseThrow().required("status").asString()).isEqualTo("sent");
    done(dsl.post(back + "/receipt", RECEIVED));
    assertThat(statuses(alder, child)).containsOnly("received");
    done(dsl.get(concern(raised)));
    assertThat(alder.get(concern(raised)).status()).isEqualTo(404);
  }

  @Test
  void ofAChildOnNoRollWhatCameInVainStaysWithAReason() {
    UUID child = there.child(there.rowan);
    there.raised(child, SEEN);
    done(alder.post(at(child, sent(dsl, child, toAlder())) + "/receipt", RECEIVED));
    there.leaves(child, there.rowan, LocalDate.of(2025, 11, 21));
    assertThat(line(alder, child).orElseThrow().required("status").asString())
        .isEqualTo("not-joined");
    String none = "{\"occurredOn\":\"2025-11-24\",\"why\":\"abroad\"}";
    made(alder.post(BASE + "/children/" + child + "/no-next-school", none));
    assertThat(statuses(alder, child)).doesNotContain("not-joined", "to-send");
  }

  private static List<String> statuses(Service lead, UUID child) {
    return done(lead.get(BASE + "/transfers"))
        .body()
        .required("transfers")
        .valueStream()
        .filter(each -> each.required("pupil").asString().equals(child.toString()))
        .map(each -> each.required("status").asString())
        .toList();
  }

  private String status(UUID child) {
    return line(dsl, child).orElseThrow().required("status").asString();
  }

  private String personOf(String name) {
    return done(there.as(name).get("/api/directory/me")).body().required("person").asString();
  }

  private static UUID sent(Service lead, UUID child, String where) {
    return id(made(post(lead, child, where)), "transfer");
  }

  private static Service.Answer post(Service lead, UUID child, String where) {
    String form =
        "{\"occurredOn\":\"2025-11-11\",\"startsOn\":\"2025-11-10\",\"how\":\"By hand\",%s}";
    return lead.post(transfers(child), form.formatted(where));
  }

  private String toAlder() {
    return "\"toSchool\":\"%s\"".formatted(there.alder);
  }

  private static String transfers(UUID child) {
    return BASE + "/children/" + child + "/transfers";
  }

  private static String at(UUID child, UUID transfer) {
    return transfers(child) + "/" + transfer;
  }

  private static String rule(Service.Answer answer) {
    return answer.body().required("rule").asString();
  }

  /** What stands first of the child in the lead's list. */
  private static Optional<JsonNode> line(Service lead, UUID child) {
    return done(lead.get(BASE + "/transfers"))
        .body()
        .required("transfers")
        .valueStream()
        .filter(each -> each.required("pupil").asString().equals(child.toString()))
        .findFirst();
  }

  private static JsonNode sending(Service lead, UUID transfer) {
    return done(lead.get(BASE + "/transfers"))
        .body()
        .required("transfers")
        .valueStream()
        .filter(each -> each.path("transfer").asString("").equals(transfer.toString()))
        .findFirst()
        .orElseThrow();
  }
}
