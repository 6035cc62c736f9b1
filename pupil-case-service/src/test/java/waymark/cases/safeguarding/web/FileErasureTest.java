package waymark.cases.safeguarding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.cases.safeguarding.web.SafeguardingTrust.BASE;
import static waymark.cases.safeguarding.web.SafeguardingTrust.chronology;
import static waymark.cases.safeguarding.web.SafeguardingTrust.concern;
import static waymark.cases.safeguarding.web.SafeguardingTrust.done;
import static waymark.cases.safeguarding.web.SafeguardingTrust.id;
import static waymark.cases.safeguarding.web.SafeguardingTrust.ids;
import static waymark.cases.safeguarding.web.SafeguardingTrust.made;
import static waymark.cases.safeguarding.web.SafeguardingTrust.origin;
import static waymark.cases.safeguarding.web.SafeguardingTrust.raising;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import waymark.cases.erasure.ApproveErasure;
import waymark.cases.erasure.RecordErased;
import waymark.cases.erasure.RequestErasure;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.privacy.LiftHold;
import waymark.cases.privacy.PlaceHold;
import waymark.cases.pupil.SentBy;
import waymark.cases.pupil.Words;
import waymark.cases.web.Service;
import waymark.cases.web.Service.Answer;
import waymark.ledger.personal.KeyRing;
import waymark.ledger.testing.TestMongo;

/**
 * A child's file from the first hold on it to its erasure, on a real database and a real broker.
 */
class FileErasureTest extends WithATrust {
  private static final String SEEN = "Came in without a coat again and was very quiet.";
  private static final String ENDED =
      "{\"ground\":\"retention-ended\",\"note\":\"Looked through\"}";

  @Autowired private Map<String, ServiceLedger> ledgers;

  private Service dsl;
  private Service deputy;

  @BeforeAll
  void itsPeople() {
    dsl = there.as("dsl");
    deputy = there.as("deputy");
  }

  @Test
  void aFileIsErasedByTwoOnceItIsDueAndThenOnlyThatItWasIsSaid() {
    UUID child = there.grown(there.rowan);
    UUID raised = there.raised(child, SEEN);
    UUID unnamed = unnamed(child);
    assertThat(keeping(child).required("due").booleanValue()).isTrue();
    assertThat(rule(deputy.post(erasure(child) + "/propose", ENDED))).isEqualTo("file-open");
    close(raised);
    close(unnamed);

    done(deputy.post(erasure(child) + "/propose", ENDED));
    JsonNode proposed = keeping(child);
    assertThat(proposed.at("/proposal/note").asString()).isEqualTo("Looked through");
    long seq = proposed.required("seq").longValue();
    String agree = erasure(child) + "/agree";
    assertThat(rule(deputy.decide(agree, "{}", seq))).isEqualTo("erasure-by-two");
    assertThat(there.as("dsl-alder").decide(agree, "{}", seq).status()).isEqualTo(404);
    assertThat(there.as("director").decide(agree, "{}", seq).status()).isEqualTo(403);
    assertThat(done(dsl.decide(agree, "{}", seq)).body().required("erased").booleanValue())
        .isTrue();

    KeyRing keys = ledgers.get("safeguarding").keys();
    assertThat(keys.erased("child:" + child)).isTrue();
    assertThat(keys.erased("concern:" + unnamed)).isTrue();
    onlyThatItWasErased(child, raised);
    TestMongo.client().getDatabase("safeguarding-views").drop();
    onlyThatItWasErased(child, raised);

    UUID again =
        id(made(there.as("assistant").post(BASE + "/concerns", raising(child, SEEN))), "concern");
    JsonNode shown = done(dsl.get(concern(again))).body();
    assertThat(shown.required("pupil").isNull()).as("described, not filed under it").isTrue();
    String back = "{\"pupil\":\"%s\",\"reason\":\"It is them.\"}".formatted(child);
    assertThat(rule(dsl.decide(concern(again) + "/reattribute", back, 0))).isEqualTo("file-erased");
    assertThat(rule(deputy.post(holds(child), "{\"reason\":\"inquiry\"}")))
        .isEqualTo("file-erased");
  }

  private void onlyThatItWasErased(UUID child, UUID raised) {
    Answer chronology = done(dsl.get(chronology(child)));
    assertThat(chronology.body().at("/erased/ground").asString()).isEqualTo("retention-ended");
    assertThat(chronology.body().at("/erased/on").asString()).isNotEmpty();
    assertThat(chronology.raw().body()).doesNotContain("coat", raised.toString(), "Posy");
    assertThat(dsl.get(concern(raised)).status()).isEqualTo(410);
    assertThat(
            ids(
                done(dsl.get(BASE + "/inbox?status=closed")).body().required("concerns"),
                "concern"))
        .doesNotContain(raised.toString());
    JsonNode mine = done(there.as("assistant").get(BASE + "/my-concerns")).body();
    assertThat(mine.toString()).contains("\"erased\"");
    JsonNode list = done(dsl.get(BASE + "/retention")).body();
    assertThat(ids(list.required("files"), "pupil")).doesNotContain(child.toString());
    assertThat(list.required("erased").toString()).contains("retention-ended");
    assertThat(keeping(child).at("/erased/ground").asString()).isEqualTo("retention-ended");
    for (String page : List.of("children/" + child + "/reads", "transfers", "glass")) {
      assertThat(dsl.get(BASE + "/" + page).raw().body()).as(page).doesNotContain("coat", "Posy");
    }
    for (String status : List.of("new", "looking", "waiting")) {
      assertThat(dsl.get(BASE + "/inbox?status=" + status).raw().body())
          .as(status)
          .doesNotContain(raised.toString());
    }
  }

  @Test
  void whileAHoldStandsOrTheRecordIsHeldNothingIsErased() {
    UUID child = there.grown(there.rowan);
    close(there.raised(child, SEEN));
    String hold = "{\"reason\":\"inquiry\",\"note\":\"The inquiry into the home\"}";
    done(deputy.post(holds(child), hold));
    assertThat(rule(dsl.post(erasure(child) + "/propose", ENDED))).isEqualTo("legal-hold");
    JsonNode line = line(child);
    assertThat(line.required("holds").intValue()).isEqualTo(1);
    assertThat(line.required("due").booleanValue()).isTrue();
    JsonNode held = keeping(child);
    assertThat(held.at("/holds/0/note").asString()).contains("inquiry into the home");
    String lift = holds(child) + "/" + held.at("/holds/0/hold").asString() + "/lift";
    long seq = held.required("seq").longValue();
    String over = "{\"note\":\"The inquiry has reported.\"}";
    assertThat(deputy.decide(lift, over, seq).status()).isEqualTo(403);
    done(dsl.decide(lift, over, seq));

    UUID request = UUID.randomUUID();
    commands.send(
        new PlaceHold(child, request, "subject-access", null), origin(), SentBy.THE_SERVICE);
    assertThat(rule(dsl.post(erasure(child) + "/propose", ENDED)))
        .isEqualTo("file-held-with-record");
    assertThat(keeping(child).required("heldWithRecord").booleanValue()).isTrue();
    commands.send(
        new LiftHold(child, request, new Words("Answered.")), origin(), SentBy.THE_SERVICE);
    done(dsl.post(erasure(child) + "/propose", ENDED));
    long asked = keeping(child).required("seq").longValue();
    String why = "{\"note\":\"A claim is expected.\"}";
    done(deputy.decide(erasure(child) + "/refuse", why, asked));
    assertThat(keeping(child).required("proposal").isNull()).isTrue();
    done(dsl.post(erasure(child) + "/propose", ENDED));
    done(dsl.decide(erasure(child) + "/withdraw", "{}", asked + 2));
    assertThat(ledgers.get("safeguarding").keys().erased("child:" + child)).isFalse();
  }

  @Test
  void whileSomebodyWaitsForSafeguardingsPartOfAnAnswerTheFileIsKept() {
    UUID child = there.grown(there.rowan);
    close(there.raised(child, SEEN));
    var asked = AskedToSeeAFile.about(there, child);
    asked.gather(dsl);
    asked.restIsGiven(ledgers.get("cases"));
    assertThat(rule(dsl.post(erasure(child) + "/propose", ENDED)))
        .isEqualTo("file-held-with-record");
    asked.decide(dsl);
    done(deputy.decide(asked.at() + "/approve", "{}", asked.part(dsl).required("seq").longValue()));
    asked.give(dsl);
    done(dsl.post(erasure(child) + "/propose", ENDED));
  }

  @Test
  void anAnsweredRequestIsNoMatterOfASchoolThatTheChildOrTheFileReachesAfterwards() {
    UUID child = there.child(there.rowan);
    there.raised(child, SEEN);
    var asked = AskedToSeeAFile.about(there, child);
    asked.restIsGiven(ledgers.get("cases"));
    allOfThePartIsGiven(asked);
    assertThat(asked.isDone()).isTrue();

    fileAndChildGoToAlder(child);
    Service alder = there.as("dsl-alder");
    made(alder.post(BASE + "/concerns", raising(child, SEEN)));
    assertThat(alder.get(asked.at(there.alder)).status()).isEqualTo(404);
    assertThat(alder.decide(asked.at(there.alder) + "/gather", "{}", -1).status()).isEqualTo(404);
    assertThat(done(alder.get(BASE + "/subject-access")).raw().body())
        .doesNotContain(asked.request().toString());
    assertThat(asked.isDone()).isTrue();
    assertThat(
            done(alder.get(BASE + "/children/" + child + "/keeping"))
                .body()
                .required("keeping")
                .required("heldWithRecord")
                .booleanValue())
        .isFalse();
  }

  @Test
  void aPartThatIsDoneIsNotAskedAnewWhereTheFileGoesOnBeforeTheRestIsGiven() {
    UUID child = there.child(there.rowan);
    there.raised(child, SEEN);
    var asked = AskedToSeeAFile.about(there, child);
    allOfThePartIsGiven(asked);

    fileAndChildGoToAlder(child);
    Service alder = there.as("dsl-alder");
    String mine = BASE + "/subject-access";
    assertThat(asked.part(dsl).required("stage").asString()).isEqualTo("done");
    assertThat(asked.part(dsl).required("items")).as("held by the other school now").isEmpty();
    assertThat(rule(dsl.get(asked.at() + "/answer.json"))).isEqualTo("part-no-longer-held");
    assertThat(done(dsl.get(mine)).raw().body()).contains(asked.request().toString());
    assertThat(asked.isDone()).isTrue();
    assertThat(alder.get(asked.at(there.alder)).status()).isEqualTo(404);
    assertThat(alder.decide(asked.at(there.alder) + "/gather", "{}", -1).status()).isEqualTo(404);
    made(alder.post(BASE + "/concerns", raising(child, SEEN)));
    assertThat(asked.isDone()).as("what is recorded later is no part of it").isTrue();

    asked.restIsGiven(ledgers.get("cases"), "senco-alder");
    assertThat(alder.get(asked.at(there.alder)).status()).isEqualTo(404);
    assertThat(done(alder.get(mine)).raw().body()).doesNotContain(asked.request().toString());
    assertThat(asked.isDone()).isTrue();
  }

  /** The other school owes a part of its own, and comes to hold what was answered already. */
  @Test
  void whatOneSchoolHasAnsweredIsInNoOtherSchoolsPart() {
    UUID child = there.child(there.rowan);
    there.raised(child, SEEN);
    there.moves(child, there.alder);
    Service alder = there.as("dsl-alder");
    made(alder.post(BASE + "/concerns", raising(child, "Fell asleep in assembly.")));
    var asked = AskedToSeeAFile.about(there, child);
    allOfThePartIsGiven(asked);
    fileAndChildGoToAlder(child);

    assertThat(asked.isDone()).isFalse();
    assertThat(done(alder.get(asked.at(there.alder))).raw().body())
        .contains("Fell asleep in assembly.")
        .doesNotContain(SEEN);
    done(alder.decide(asked.at(there.alder) + "/gather", "{}", -1));
    assertThat(done(alder.get(asked.at(there.alder))).raw().body())
        .contains("Fell asleep in assembly.")
        .doesNotContain(SEEN);
  }

  @Test
  void whatWasStillOwedWhenTheFileWentOnIsAnsweredByWhoeverHoldsItNow() {
    UUID child = there.child(there.rowan);
    there.raised(child, SEEN);
    var asked = AskedToSeeAFile.about(there, child);
    asked.restIsGiven(ledgers.get("cases"));
    fileAndChildGoToAlder(child);
    assertThat(done(there.as("dsl-alder").get(asked.at(there.alder))).raw().body()).contains(SEEN);
    done(dsl.get(asked.at()));
    assertThat(asked.isDone()).isFalse();
  }

  private void allOfThePartIsGiven(AskedToSeeAFile asked) {
    asked.gather(dsl);
    asked.decide(dsl);
    done(deputy.decide(asked.at() + "/approve", "{}", asked.part(dsl).required("seq").longValue()));
    asked.give(dsl);
  }

  private void fileAndChildGoToAlder(UUID child) {
    String sent =
        """
        {"occurredOn":"2025-11-11","toSchool":"%s","startsOn":"2025-11-10","how":"By hand"}\
        """
            .formatted(there.alder);
    String transfers = BASE + "/children/" + child + "/transfers";
    UUID transfer = id(made(dsl.post(transfers, sent)), "transfer");
    there.moves(child, there.alder);
    String received = "{\"occurredOn\":\"2025-11-12\",\"receivedBy\":\"The safeguarding lead\"}";
    done(there.as("dsl-alder").post(transfers + "/" + transfer + "/receipt", received));
  }

  /** What stands under the wrong child's key is not the right child's to destroy. */
  @Test
  void ofAConcernThatWasMovedEachChildsKeyGoesWithThatChildsFile() {
    UUID wrong = there.grown(there.rowan);
    UUID right = there.child(there.rowan);
    UUID unnamed = unnamed(wrong);
    String move = "{\"pupil\":\"%s\",\"reason\":\"The names are alike.\"}".formatted(right);
    done(dsl.decide(concern(unnamed) + "/reattribute", move, 1));
    done(deputy.post(erasure(wrong) + "/propose", ENDED));
    long seq = keeping(wrong).required("seq").longValue();
    done(dsl.decide(erasure(wrong) + "/agree", "{}", seq));
    KeyRing keys = ledgers.get("safeguarding").keys();
    assertThat(keys.erased("child:" + wrong)).isTrue();
    assertThat(keys.erased("concern:" + unnamed)).as("it is the right child's").isFalse();
    assertThat(done(dsl.get(chronology(right))).raw().body()).contains("at the gate");
    assertThat(done(dsl.get(chronology(wrong))).body().at("/erased/on").asString()).isNotEmpty();
  }

  @Test
  void aFileOfSomebodyOnARollIsNeverDue() {
    UUID child = there.child(there.rowan);
    close(there.raised(child, SEEN));
    assertThat(rule(dsl.post(erasure(child) + "/propose", ENDED))).isEqualTo("file-not-due");
    assertThat(keeping(child).required("dueOn").isNull()).isTrue();
    for (String who : new String[] {"senco", "head", "director", "administrator"}) {
      assertThat(there.as(who).get(BASE + "/children/" + child + "/keeping").status())
          .isEqualTo(403);
      assertThat(there.as(who).get(BASE + "/retention").status()).isEqualTo(403);
    }
    assertThat(there.as("dsl-alder").get(BASE + "/children/" + child + "/keeping").status())
        .isEqualTo(404);
    assertThat(there.as("dsl-alder").post(holds(child), "{\"reason\":\"inquiry\"}").status())
        .isEqualTo(404);
  }

  /**
   * From the erasure of the case on the child is on no roll: the file has its time all the same.
   */
  @Test
  void aFileOfSomebodyWhoseCaseWasErasedWhileOnARollIsDueWhenItsTimeHasCome() {
    UUID child = there.child(there.rowan);
    close(there.raised(child, SEEN));
    assertThat(keeping(child).required("dueOn").isNull()).isTrue();
    commands.send(
        new RequestErasure(child, "recorded-unlawfully", null, "one"),
        origin(),
        SentBy.THE_SERVICE);
    commands.send(new ApproveErasure(child, "another"), origin(), SentBy.THE_SERVICE);
    commands.send(new RecordErased(child), origin(), SentBy.THE_SERVICE);
    assertThat(keeping(child).required("dueOn").asString("")).isNotEmpty();
    assertThat(keeping(child).required("due").booleanValue()).isFalse();
    assertThat(rule(dsl.post(erasure(child) + "/propose", ENDED))).isEqualTo("file-not-due");
  }

  @Test
  void lowLevelConcernsAreErasedByHeadAndDirectorWhoDoesNotLearnAboutWhom() {
    Service head = there.as("head");
    String low = BASE + "/low-level";
    String form =
        """
        {"school":"%s","name":"A visiting coach","occurredOn":"2019-03-04","kind":"favourites",
         "what":"Gave sweets to one child."}\
        """
            .formatted(there.rowan);
    UUID concern = id(made(head.post(low, form)), "concern");
    String subject = done(head.get(low + "/" + concern)).body().at("/concern/subject").asString();
    String person = low + "/people/" + subject;
    assertThat(rule(head.post(person + "/erasure/propose", ENDED))).isEqualTo("file-open");
    String over = "{\"occurredOn\":\"2019-04-01\",\"outcome\":\"guidance\",\"note\":\"Done\"}";
    done(head.decide(low + "/" + concern + "/conclude", over, 0));
    String told =
        "{\"occurredOn\":\"2019-05-01\",\"to\":\"The LADO\",\"reason\":\"More is known\"}";
    done(head.decide(low + "/" + concern + "/refer-to-lado", told, 1));
    assertThat(done(head.get(low + "/" + concern)).body().at("/concern/status").asString())
        .isEqualTo("lado");
    assertThat(rule(head.post(person + "/erasure/propose", ENDED)))
        .as("an outcome from before the LADO was told is not the outcome of that")
        .isEqualTo("file-open");
    done(head.decide(low + "/" + concern + "/conclude", over, 2));
    assertThat(there.as("head-alder").get(person + "/keeping").status()).isEqualTo(404);
    done(head.post(person + "/erasure/propose", ENDED));
    JsonNode toKeep = done(head.get(low + "/retention")).body().required("people");
    assertThat(toKeep.toString()).contains("A visiting coach", "2025-03-04");

    Service director = there.as("director");
    Answer proposals = done(director.get(low + "/erasures"));
    assertThat(proposals.raw().body()).doesNotContain("coach", "sweets", subject);
    JsonNode proposal = proposals.body().at("/proposals/0");
    assertThat(proposal.at("/proposal/ground").asString()).isEqualTo("retention-ended");
    String agree = low + "/erasures/" + proposal.required("file").asString() + "/agree";
    long seq = proposal.required("seq").longValue();
    assertThat(head.decide(agree, "{}", seq).status()).isEqualTo(403);
    assertThat(proposal.required("held").booleanValue()).isFalse();
    done(head.post(person + "/holds", "{\"reason\":\"inquiry\"}"));
    Answer kept = done(director.get(low + "/erasures"));
    assertThat(kept.body().at("/proposals/0/held").booleanValue()).isTrue();
    assertThat(kept.raw().body()).doesNotContain("inquiry");
    seq = kept.body().at("/proposals/0/seq").longValue();
    assertThat(rule(director.decide(agree, "{}", seq))).isEqualTo("erasure-held");
    String hold = done(head.get(person + "/keeping")).body().at("/keeping/holds/0/hold").asString();
    done(head.decide(person + "/holds/" + hold + "/lift", "{\"note\":\"It is over.\"}", seq));
    seq = done(director.get(low + "/erasures")).body().at("/proposals/0/seq").longValue();
    done(director.decide(agree, "{}", seq));
    assertThat(ledgers.get("safeguarding").keys().erased("staff:" + subject)).isTrue();
    assertThat(head.get(low + "/" + concern).status()).isEqualTo(410);
    assertThat(done(head.get(low)).raw().body()).doesNotContain(subject);
    assertThat(done(head.get(person + "/keeping")).body().at("/keeping/erased/ground").asString())
        .isEqualTo("retention-ended");
    assertThat(done(director.get(low + "/erasures")).body().required("proposals")).isEmpty();
  }

  @Test
  void ofSomebodyWhoHoldsARoleLowLevelConcernsAreNeverDue() {
    Service head = there.as("head");
    String low = BASE + "/low-level";
    String subject = done(head.get(low + "/staff")).body().at("/staff/0/person").asString();
    String form =
        """
        {"school":"%s","subject":"%s","occurredOn":"2015-03-04","kind":"favourites",
         "what":"Gave sweets to one child."}\
        """
            .formatted(there.rowan, subject);
    UUID concern = id(made(head.post(low, form)), "concern");
    String over = "{\"occurredOn\":\"2015-04-01\",\"outcome\":\"guidance\",\"note\":\"Done\"}";
    done(head.decide(low + "/" + concern + "/conclude", over, 0));
    String person = low + "/people/" + subject;
    assertThat(rule(head.post(person + "/erasure/propose", ENDED))).isEqualTo("file-not-due");
    done(head.post(person + "/holds", "{\"reason\":\"inquiry\"}"));
    JsonNode held = done(head.get(person + "/keeping")).body().required("keeping");
    String lift = person + "/holds/" + held.at("/holds/0/hold").asString() + "/lift";
    done(head.decide(lift, "{\"note\":\"It has reported.\"}", held.required("seq").longValue()));
  }

  /** A concern about nobody known, which turns out to be about this child. */
  private UUID unnamed(UUID child) {
    String form =
        """
        {"school":"%s","childAsTold":"A boy with a red scarf","occurredOn":"2025-11-10",
         "seen":"He was alone at the gate at half past five."}\
        """
            .formatted(there.rowan);
    UUID raised = id(made(there.as("assistant").post(BASE + "/concerns", form)), "concern");
    String right = "{\"pupil\":\"%s\",\"reason\":\"The teacher knew him.\"}".formatted(child);
    done(dsl.decide(concern(raised) + "/reattribute", right, 0));
    return raised;
  }

  private void close(UUID raised) {
    long seq = done(dsl.get(concern(raised))).body().required("seq").longValue();
    String form =
        "{\"summary\":\"Support was given.\",\"followUp\":\"None.\",\"outcome\":\"early-help\"}";
    done(dsl.decide(concern(raised) + "/close", form, seq));
  }

  private JsonNode keeping(UUID child) {
    return done(dsl.get(BASE + "/children/" + child + "/keeping")).body().required("keeping");
  }

  private JsonNode line(UUID child) {
    return done(dsl.get(BASE + "/retention"))
        .body()
        .required("files")
        .valueStream()
        .filter(each -> each.required("pupil").asString().equals(child.toString()))
        .findFirst()
        .orElseThrow();
  }

  private static String rule(Answer answer) {
    return answer.body().path("rule").asString(answer.raw().body());
  }

  private static String erasure(UUID child) {
    return BASE + "/children/" + child + "/erasure";
  }

  private static String holds(UUID child) {
    return BASE + "/children/" + child + "/holds";
  }
}
