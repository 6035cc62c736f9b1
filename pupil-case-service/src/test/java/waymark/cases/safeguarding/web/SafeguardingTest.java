package waymark.cases.safeguarding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.cases.safeguarding.web.SafeguardingTrust.BASE;
import static waymark.cases.safeguarding.web.SafeguardingTrust.chronology;
import static waymark.cases.safeguarding.web.SafeguardingTrust.concern;
import static waymark.cases.safeguarding.web.SafeguardingTrust.done;
import static waymark.cases.safeguarding.web.SafeguardingTrust.id;
import static waymark.cases.safeguarding.web.SafeguardingTrust.ids;
import static waymark.cases.safeguarding.web.SafeguardingTrust.made;
import static waymark.cases.safeguarding.web.SafeguardingTrust.raising;

import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.ledgers.TrustSettings;
import waymark.cases.safeguarding.record.SealedFor;
import waymark.cases.web.Service;
import waymark.cases.web.Service.Answer;
import waymark.ledger.testing.TestMongo;
import waymark.ledger.testing.TestSignIn;

/** Safeguarding over HTTP, on a real database and a real broker: who does and sees what. */
class SafeguardingTest extends WithATrust {
  private static final String SEEN = "Came in without a coat again and was very quiet.";

  @Autowired private TrustSettings trust;
  @Autowired private Map<String, ServiceLedger> ledgers;

  private Service dsl;

  @BeforeAll
  void itsPeople() {
    dsl = there.as("dsl");
  }

  @Test
  void everybodyOnTheStaffRaisesAConcernAndSeesItsStatusAlone() {
    UUID child = there.child(there.rowan);
    for (String who :
        List.of("assistant", "data-manager", "senco", "head", "analyst", "director", "dsl")) {
      UUID raised =
          id(made(there.as(who).post(BASE + "/concerns", raising(child, SEEN))), "concern");
      Answer mine = done(there.as(who).get(BASE + "/my-concerns"));
      assertThat(ids(mine.body().required("concerns"), "concern")).contains(raised.toString());
      assertThat(mine.raw().body()).doesNotContain("coat", child.toString(), "go home");
    }
    Answer elsewhere = there.as("dsl-alder").post(BASE + "/concerns", raising(child, SEEN));
    assertThat(elsewhere.status()).isEqualTo(404);
  }

  @Test
  void whoViewedAFileIsAnsweredToTheLeadsWhoHoldIt() {
    UUID child = there.child(there.rowan);
    there.raised(child, SEEN);
    done(dsl.get(chronology(child)));
    String viewers = BASE + "/children/" + child + "/reads";
    JsonNode views = done(there.as("deputy").get(viewers)).body().required("views");
    assertThat(views.get(0).required("name").asString()).isEqualTo("Demo dsl");
    assertThat(views.get(0).required("route").asString()).endsWith("/chronology");
    assertThat(there.as("dsl-alder").get(viewers).status()).isEqualTo(404);
    for (String who : List.of("head", "senco", "director")) {
      assertThat(there.as(who).get(viewers).status()).isEqualTo(403);
    }
    JsonNode ofTheCase =
        done(there.as("senco").get("/api/cases/pupils/" + child + "/reads")).body();
    assertThat(ofTheCase.required("views").toString()).doesNotContain("safeguarding");
    assertThat(readsOf(child)).anyMatch(route -> route.endsWith("/chronology"));
    assertThat(readsOf(child, "pupil-case-reads"))
        .as("of the file nothing is among the reads of cases")
        .noneMatch(route -> route.contains("safeguarding"));
  }

  @Test
  void whoSaysToHaveAConcernAlreadyIsShownItAndRecorded() {
    UUID child = there.child(there.rowan);
    UUID raised = there.raised(child, SEEN);
    Answer shown = done(dsl.get(concern(raised)));
    int before = readsOf(child).size();
    String tag = shown.raw().headers().firstValue("ETag").orElseThrow();
    assertThat(done(dsl.getAgain(concern(raised), tag)).raw().body()).contains("coat");
    assertThat(readsOf(child)).hasSize(before + 1);
  }

  @Test
  void everybodyAtASchoolLearnsWhoItsLeadsAre() {
    String leads = BASE + "/leads?school=";
    JsonNode named = done(there.as("assistant").get(leads + there.rowan)).body().required("leads");
    assertThat(ids(named, "name")).containsExactly("Demo dsl", "Demo deputy");
    assertThat(there.as("assistant").get(leads + there.alder).status()).isEqualTo(404);
  }

  @Test
  void whatIsDueIsAskedAcrossStates() {
    UUID raised = there.raised(there.child(there.rowan), SEEN);
    String refer =
        """
        {"occurredOn":"2025-11-10","to":"The duty team","how":"phone","reason":"It may be worse."}\
        """;
    assertThat(ids(due(), "concern")).doesNotContain(raised.toString());
    done(dsl.decide(concern(raised) + "/refer", refer, 0));
    assertThat(ids(due(), "concern")).contains(raised.toString());
    assertThat(
            done(dsl.get(BASE + "/inbox?status=due&school=" + there.rowan))
                .body()
                .at("/counts/due")
                .intValue())
        .isPositive();
    assertThat(there.as("dsl-alder").get(BASE + "/inbox?status=due").body().required("concerns"))
        .noneMatch(each -> each.path("concern").asString().equals(raised.toString()));
  }

  @Test
  void whatCameFromAnotherSchoolIsDueThereBeforeItIsTakenUp() {
    UUID raised = there.raised(there.child(there.rowan), SEEN);
    String refer =
        """
        {"occurredOn":"2025-11-10","to":"The duty team","how":"phone","reason":"It may be worse."}\
        """;
    done(dsl.decide(concern(raised) + "/refer", refer, 0));
    Service alder = there.as("dsl-alder");
    long before = countDue(alder);
    String form =
        "{\"pupil\":\"%s\",\"reason\":\"A mistake.\"}".formatted(there.child(there.alder));
    done(dsl.decide(concern(raised) + "/reattribute", form, 2));
    assertThat(fresh(alder)).contains(raised.toString());
    JsonNode due = done(alder.get(BASE + "/inbox?status=due&limit=100")).body();
    assertThat(ids(due.required("concerns"), "concern")).contains(raised.toString());
    assertThat(countDue(alder)).isEqualTo(before + 1);
  }

  private static long countDue(Service lead) {
    return done(lead.get(BASE + "/inbox")).body().at("/counts/due").longValue();
  }

  private JsonNode due() {
    return done(dsl.get(BASE + "/inbox?status=due&limit=100")).body().required("concerns");
  }

  @Test
  void ofARequestToSeeAFileTheLeadsAnswerTheirPartAndTheDirectorLearnsThatItIsDone() {
    UUID child = there.child(there.rowan);
    there.raised(child, SEEN);
    var asked = AskedToSeeAFile.about(there, child);
    Service deputy = there.as("deputy");
    JsonNode parts = done(dsl.get(BASE + "/subject-access")).body().required("parts");
    assertThat(ids(parts, "request")).contains(asked.request().toString());
    assertThat(
            ids(
                done(there.as("dsl-alder").get(BASE + "/subject-access")).body().at("/parts"),
                "request"))
        .doesNotContain(asked.request().toString());
    for (String who : List.of("director", "senco", "head")) {
      assertThat(there.as(who).get(asked.at()).status()).isEqualTo(403);
    }
    assertThat(there.as("dsl-alder").get(asked.at()).status()).isEqualTo(404);
    assertThat(asked.isDone()).isFalse();

    asked.gather(dsl);
    assertThat(deputy.decide(asked.at() + "/gather", "{}", -1).status())
        .as("by somebody who did not see that it was begun")
        .isEqualTo(412);
    UUID later = there.raised(child, "This was told after the list was made.");
    asked.decide(dsl);
    assertThat(deputy.decide(asked.at() + "/gather", "{}", 0).status()).isEqualTo(412);
    assertThat(asked.part(dsl).required("undecided").intValue()).as("decided still").isZero();
    assertThat(deputy.post(asked.at() + "/gather", "{}").status()).isEqualTo(428);
    long seq = asked.part(dsl).required("seq").longValue();
    assertThat(rule(dsl.decide(asked.at() + "/approve", "{}", seq))).isEqualTo("access-by-two");
    assertThat(rule(deputy.get(asked.at() + "/answer.json"))).isEqualTo("access-approved-first");
    done(deputy.get(asked.at() + "/answer.pdf?draft=true"));
    assertThat(readsOf(child)).anyMatch(route -> route.endsWith("/answer.pdf"));
    assertThat(deputy.get(asked.at() + "/answer.pdf").status()).isEqualTo(409);
    done(deputy.decide(asked.at() + "/approve", "{}", seq));
    String back = "{\"why\":\"A sister is named in it.\"}";
    done(dsl.decide(asked.at() + "/withdraw-approval", back, seq + 1));
    assertThat(rule(deputy.get(asked.at() + "/answer.json"))).isEqualTo("access-approved-first");
    assertThat(asked.part(deputy).required("takenBackWhy").asString()).startsWith("A sister");
    assertThat(rule(deputy.decide(asked.at() + "/approve", "{}", seq + 2)))
        .isEqualTo("decided-since-taken-back");
    asked.decide(dsl);
    done(deputy.decide(asked.at() + "/approve", "{}", seq + 3));
    assertThat(asked.part(deputy).required("takenBackWhy").isNull()).isTrue();
    Answer answer = done(dsl.get(asked.at() + "/answer.json"));
    assertThat(answer.raw().body())
        .contains("[removed] in without a coat", "I do not want to go home.", "Demo assistant")
        .doesNotContain("Came in", "after the list", later.toString());
    assertThat(asked.isDone()).isFalse();
    asked.give(dsl);
    assertThat(asked.isDone()).isTrue();
    assertThat(readsOf(child)).anyMatch(route -> route.endsWith("/answer.json"));
  }

  @Test
  void howManyRequestsWaitIsCountedAndNobodyIsNamed() {
    String count = BASE + "/subject-access/count?school=" + there.rowan;
    int before = done(dsl.get(count)).body().required("waiting").intValue();
    UUID child = there.child(there.rowan);
    var asked = AskedToSeeAFile.about(there, child);
    Answer counted = done(dsl.get(count));
    assertThat(counted.body().propertyNames()).containsExactlyInAnyOrder("waiting", "due");
    assertThat(counted.body().required("waiting").intValue()).isEqualTo(before + 1);
    assertThat(counted.body().required("due").isString()).isTrue();
    asked.gather(dsl);
    assertThat(done(dsl.get(count)).body().required("waiting").intValue()).isEqualTo(before);
    assertThat(readsOf(child)).noneMatch(route -> route.endsWith("/count"));
    assertThat(there.as("dsl-alder").get(count).status()).isEqualTo(404);
    assertThat(there.as("head").get(count).status()).isEqualTo(403);
  }

  @Test
  void whoRecordsSomethingIsNotToldHowMuchOthersRecorded() {
    UUID child = there.child(there.rowan);
    Answer raised = made(there.as("assistant").post(BASE + "/concerns", raising(child, SEEN)));
    UUID concern = id(raised, "concern");
    String glass = BASE + "/children/" + child + "/glass";
    String note =
        "{\"school\":\"%s\",\"name\":\"Demo Visitor\",\"occurredOn\":\"2025-11-10\",\"kind\":\"other\",\"what\":\"Sweets.\"}";
    List<Answer> told =
        List.of(
            raised,
            done(dsl.decide(concern(concern) + "/acknowledge", "{}", 0)),
            made(there.as("head").post(glass, "{\"reason\":\"They are in hospital.\"}")),
            made(there.as("head").post(BASE + "/low-level", note.formatted(there.rowan))));
    for (Answer each : told) {
      assertThat(each.raw().headers().firstValue("Waymark-Position")).isEmpty();
      assertThat(each.body().propertyNames()).contains("ledger").doesNotContain("position");
    }
    assertThat(
            ids(
                done(there.as("assistant").get(BASE + "/my-concerns")).body().at("/concerns"),
                "concern"))
        .as("and yet it is read at once")
        .contains(concern.toString());
  }

  @Test
  void whereNothingIsHeldThatIsSaidInTheSameWay() {
    var asked = AskedToSeeAFile.about(there, there.child(there.rowan));
    assertThat(asked.part(dsl).required("items")).isEmpty();
    assertThat(asked.isDone()).isFalse();
    asked.gather(dsl);
    assertThat(asked.isDone()).isTrue();
    Answer said =
        done(there.as("senco").get(BASE + "/subject-access/" + asked.request() + "/done"));
    assertThat(said.body().propertyNames()).containsExactlyInAnyOrder("done", "doneOn");
  }

  /** Before it was filed about the right child, and before anybody knew whom it was about. */
  @Test
  void whoSawAConcernIsAmongThoseWhoViewedTheFileOfTheChildItIsAboutInTheEnd() {
    UUID wrong = there.child(there.rowan);
    UUID right = there.child(there.rowan);
    UUID raised = there.raised(wrong, SEEN);
    done(there.as("deputy").get(concern(raised)));
    String form = "{\"pupil\":\"%s\",\"reason\":\"The names are alike.\"}".formatted(right);
    done(dsl.decide(concern(raised) + "/reattribute", form, 0));
    done(dsl.get(chronology(right)));
    assertThat(viewers(right))
        .containsExactly("Demo dsl page /chronology", "Demo deputy page /concerns/{concern}");
    assertThat(viewers(wrong))
        .as("who saw it there stays with the child it was filed about")
        .contains("Demo deputy page /concerns/{concern}")
        .doesNotContain("Demo dsl page /chronology");
  }

  @Test
  void aChronologyThatIsToBePrintedIsRecordedAsAPrint() {
    UUID child = there.child(there.rowan);
    there.raised(child, SEEN);
    assertThat(done(dsl.get(chronology(child) + "?use=print")).raw().body()).contains("coat");
    assertThat(viewers(child)).containsExactly("Demo dsl print /chronology");
    assertThat(dsl.get(chronology(child) + "?use=frame").status()).isEqualTo(400);
  }

  /** The newest first: who, in which form, and the end of the address. */
  private List<String> viewers(UUID child) {
    return done(dsl.get(BASE + "/children/" + child + "/reads"))
        .body()
        .required("views")
        .valueStream()
        .filter(view -> !view.required("route").asString().endsWith("/reads"))
        .map(view ->
            view.required("name").asString()
                + " "
                + view.required("kind").asString()
                + " "
                + view.required("route")
                    .asString()
                    .replaceFirst("^.*(/c[^/]+(/\\{concern})?)$", "$1"))
        .toList();
  }

  @Test
  void whoReachesForAChildInWhatTheySendIsRecordedAsDenied() {
    UUID child = there.child(there.rowan);
    Service alder = there.as("dsl-alder");
    assertThat(alder.post(BASE + "/concerns", raising(child, SEEN)).status()).isEqualTo(404);
    assertThat(deniedOf(child)).containsExactly("POST " + BASE + "/concerns");
    String told = "{\"occurredOn\":\"2025-11-10\",\"pupils\":[\"%s\"]}".formatted(child);
    assertThat(alder.post("/api/cases/register/parents-told", told).status()).isEqualTo(403);
    done(there.as("senco-alder").post("/api/cases/register/parents-told", told));
    assertThat(deniedOf(child))
        .as("refused as a whole, and row by row")
        .filteredOn(route -> route.endsWith("parents-told"))
        .hasSize(2);
  }

  @Test
  void aChildNobodyFindsInAListCanBeWorriedAboutAllTheSame() {
    String form =
        """
        {"school":"%s","childAsTold":"A boy of year 2 with a red scarf","occurredOn":"2025-11-10",
         "seen":"He was alone at the gate at half past five."}\
        """;
    Service assistant = there.as("assistant");
    UUID raised =
        id(made(assistant.post(BASE + "/concerns", form.formatted(there.rowan))), "concern");
    JsonNode shown = done(dsl.get(concern(raised))).body();
    assertThat(shown.required("pupil").isNull()).isTrue();
    assertThat(shown.required("childAsTold").asString()).contains("red scarf");
    UUID child = there.child(there.rowan);
    String right = "{\"pupil\":\"%s\",\"reason\":\"The class teacher knew him.\"}".formatted(child);
    done(dsl.decide(concern(raised) + "/reattribute", right, 0));
    assertThat(ids(done(dsl.get(chronology(child))).body().required("concerns"), "concern"))
        .containsExactly(raised.toString());
    assertThat(
            assistant
                .post(BASE + "/concerns", form.formatted(there.rowan).replace("A boy", " "))
                .status())
        .isEqualTo(201);
    assertThat(assistant.post(BASE + "/concerns", "{\"seen\":\"x\"}").status()).isEqualTo(422);
  }

  @Test
  void aReferralWithoutAnAnswerOrWithAWrongDayIsRecordedAsItWas() {
    UUID child = there.child(there.rowan);
    String at = concern(there.raised(child, SEEN));
    String refer =
        "{\"occurredOn\":\"2025-11-14\",\"to\":\"The duty team\",\"how\":\"phone\",\"reason\":\"Neglect\"}";
    done(dsl.decide(at + "/refer", refer, 0));
    JsonNode made = done(dsl.get(at)).body().at("/referrals/0");
    String referral = at + "/referrals/" + made.required("referral").asString();
    String day = "{\"corrects\":%d,\"rightDay\":\"%s\",\"reason\":\"A slip\"}";
    String made13 = day.formatted(made.required("entry").longValue(), "2025-11-13");
    done(dsl.decide(referral + "/correct-day", made13, 2));
    JsonNode right = done(dsl.get(at)).body();
    assertThat(right.at("/referrals/0/madeOn").asString()).isEqualTo("2025-11-13");
    assertThat(right.required("dueBy").asString()).isEqualTo("2025-11-14");

    String none = "{\"occurredOn\":\"2025-11-20\",\"instead\":\"Early help was asked\"}";
    done(dsl.decide(referral + "/no-answer", none, 3));
    JsonNode over = done(dsl.get(at)).body();
    assertThat(over.at("/referrals/0/status").asString()).isEqualTo("no-answer");
    assertThat(over.at("/referrals/0/answeredOn").isNull()).isTrue();
    assertThat(over.at("/referrals/0/late").booleanValue()).isTrue();
    assertThat(over.required("dueBy").isNull()).isTrue();
    assertThat(over.required("status").asString()).isEqualTo("looking");

    done(dsl.decide(referral + "/withdraw", "{\"reason\":\"The brother's\"}", 4));
    Answer withdrawn = done(dsl.get(at));
    assertThat(withdrawn.body().at("/referrals/0/status").asString()).isEqualTo("withdrawn");
    assertThat(withdrawn.body().at("/referrals/0/late").booleanValue()).isFalse();
    assertThat(withdrawn.raw().body())
        .as("all of it stands")
        .contains("Neglect", "A slip", "Early help was asked", "The brother's");

    var asked = AskedToSeeAFile.about(there, child);
    asked.gather(dsl);
    assertThat(asked.part(dsl).required("items").toString())
        .contains(
            "Day of a referral, or of its answer, corrected",
            "13 November 2025",
            "Children's social care did not answer",
            "Done instead",
            "Referral withdrawn: it was recorded on the wrong concern")
        .doesNotContain("Children's social care answered");
  }

  @Test
  void aConcernGoesItsWayFromNewToClosedAndIsOpenedAgain() {
    UUID child = there.child(there.rowan);
    UUID raised = there.raised(child, SEEN);
    String at = concern(raised);
    assertThat(status(raised)).isEqualTo("new");
    done(dsl.decide(at + "/acknowledge", "{}", 0));
    assertThat(status(raised)).isEqualTo("looking");
    done(
        dsl.decide(
            at + "/decide",
            "{\"occurredOn\":\"2025-11-10\",\"decision\":\"refer-social-care\",\"rationale\":\"Third time.\"}",
            1));
    Answer referred =
        done(
            dsl.decide(
                at + "/refer",
                "{\"occurredOn\":\"2025-11-14\",\"to\":\"The duty team\",\"how\":\"phone\",\"reason\":\"Neglect\"}",
                2));
    JsonNode waiting = done(dsl.get(at)).body();
    assertThat(waiting.required("status").asString()).isEqualTo("waiting");
    assertThat(waiting.at("/referrals/0/dueBy").asString())
        .as("a Friday; one working day later is Monday")
        .isEqualTo("2025-11-17");
    assertThat(waiting.required("overdue").booleanValue()).isTrue();
    String referral = at + "/referrals/" + waiting.at("/referrals/0/referral").asString();
    assertThat(referred.body().required("status").asString()).isEqualTo("waiting");
    done(dsl.decide(referral + "/chase", "{\"occurredOn\":\"2025-11-18\",\"note\":\"Rang\"}", 3));
    done(
        dsl.decide(
            referral + "/escalate",
            "{\"occurredOn\":\"2025-11-18\",\"to\":\"The team manager\",\"reason\":\"No answer\"}",
            4));
    String close =
        "{\"summary\":\"Support is in place.\",\"followUp\":\"Weekly talk.\",\"outcome\":\"early-help\"}";
    assertThat(dsl.decide(at + "/close", close, 5).body().required("rule").asString())
        .isEqualTo("referrals-answered");
    done(
        dsl.decide(
            referral + "/answer", "{\"occurredOn\":\"2025-11-19\",\"answer\":\"Early help\"}", 5));
    done(
        dsl.decide(
            at + "/share",
            "{\"occurredOn\":\"2025-11-19\",\"with\":\"Class teacher\",\"what\":\"To watch\",\"reason\":\"Safety\"}",
            6));
    done(
        dsl.decide(
            at + "/decline-to-share",
            "{\"occurredOn\":\"2025-11-19\",\"with\":\"A neighbour\",\"reason\":\"No need to know\"}",
            7));
    done(
        dsl.decide(
            at + "/add-information",
            "{\"occurredOn\":\"2025-11-20\",\"information\":\"Has a coat now.\"}",
            8));
    done(dsl.decide(at + "/correct", "{\"corrects\":0,\"correction\":\"It was Tuesday.\"}", 9));
    done(dsl.decide(at + "/close", close, 10));
    assertThat(status(raised)).isEqualTo("closed");
    assertThat(
            dsl.decide(
                    at + "/add-information",
                    "{\"occurredOn\":\"2025-11-20\",\"information\":\"x\"}",
                    11)
                .body()
                .required("rule")
                .asString())
        .isEqualTo("concern-open");
    done(dsl.decide(at + "/reopen", "{\"reason\":\"It happened again.\"}", 11));
    assertThat(status(raised)).isEqualTo("looking");
    assertThat(ids(done(dsl.get(at)).body().required("entries"), "kind"))
        .startsWith("concern-raised", "concern-acknowledged", "decision-made")
        .endsWith("concern-closed", "concern-reopened");
    assertThat(dsl.decide(at + "/acknowledge", "{}", 0).status()).isEqualTo(412);
    assertThat(dsl.post(at + "/acknowledge", "{}").status()).isEqualTo(428);
  }

  @Test
  void contentIsForTheSafeguardingLeadsOfThatSchoolAlone() {
    UUID child = there.child(there.rowan);
    UUID raised = there.raised(child, SEEN);
    String absent = dsl.get(concern(UUID.randomUUID())).raw().body();
    for (String path : List.of(concern(raised), chronology(child), BASE + "/inbox")) {
      for (String who : List.of("dsl", "deputy")) {
        assertThat(there.as(who).get(path).status()).as(who + path).isEqualTo(200);
      }
      for (String who : List.of("senco", "assistant", "data-manager", "analyst", "administrator")) {
        assertThat(there.as(who).get(path).status()).as(who + path).isEqualTo(403);
      }
    }
    for (String path : List.of(concern(raised), chronology(child))) {
      Answer other = there.as("dsl-alder").get(path);
      assertThat(other.status()).isEqualTo(404);
      assertThat(other.raw().body()).isEqualTo(absent);
    }
    for (String who : List.of("head", "director")) {
      assertThat(there.as(who).get(chronology(child)).raw().body()).isEqualTo(absent);
      assertThat(there.as(who).get(concern(raised)).status()).isEqualTo(403);
    }
    assertThat(there.as("dsl-alder").decide(concern(raised) + "/acknowledge", "{}", 0).raw().body())
        .isEqualTo(absent);
    assertThat(done(there.as("dsl-alder").get(BASE + "/inbox")).raw().body())
        .doesNotContain(raised.toString());
  }

  @Test
  void theInboxIsPagedByStateAndSaysWhatIsThere() {
    UUID child = there.child(there.alder);
    Service alder = there.as("dsl-alder");
    long before = done(alder.get(BASE + "/inbox")).body().at("/counts/fresh").longValue();
    for (int i = 0; i < 3; i++) {
      made(alder.post(BASE + "/concerns", raising(child, SEEN)));
    }
    JsonNode first = done(alder.get(BASE + "/inbox?status=new&limit=2")).body();
    assertThat(first.at("/counts/fresh").longValue()).isEqualTo(before + 3);
    assertThat(first.required("concerns")).hasSize(2);
    JsonNode second =
        done(alder.get(BASE + "/inbox?after=" + first.required("next").asString())).body();
    assertThat(second.required("concerns")).hasSize((int) before + 1);
    assertThat(second.required("next").isNull()).isTrue();
    assertThat(second.at("/concerns/0/childName").asString()).isNotEmpty();
    assertThat(ids(second.required("concerns"), "concern"))
        .doesNotContainAnyElementsOf(ids(first.required("concerns"), "concern"));
    assertThat(alder.get(BASE + "/inbox?after=2").status()).as("a position").isEqualTo(400);
    assertThat(alder.get(BASE + "/inbox?school=" + there.rowan).status()).isEqualTo(404);
    assertThat(alder.get(BASE + "/inbox?status=lost").status()).isEqualTo(400);
  }

  @Test
  void aConcernAboutTheWrongChildMovesAndBothChronologiesSaySo() {
    UUID wrong = there.child(there.rowan);
    UUID right = there.child(there.alder);
    there.raised(wrong, "Something else about this child.");
    UUID raised = there.raised(wrong, SEEN);
    String form = "{\"pupil\":\"%s\",\"reason\":\"The names are alike.\"}".formatted(right);
    done(dsl.decide(concern(raised) + "/reattribute", form, 0));
    Answer left = done(dsl.get(chronology(wrong)));
    assertThat(ids(left.body().required("ended"), "concern")).containsExactly(raised.toString());
    assertThat(left.raw().body()).doesNotContain("coat", right.toString());
    assertThat(dsl.get(concern(raised)).status()).as("it is the other school's now").isEqualTo(404);
    ledgers.get("safeguarding").keys().erase(SealedFor.child(wrong));
    Answer now = done(there.as("dsl-alder").get(chronology(right)));
    assertThat(now.raw().body()).contains("coat", "go home", "A bruise", "names are alike");
  }

  @Test
  void whatComesToASchoolFromAnotherIsNewThere() {
    UUID raised = there.raised(there.child(there.rowan), SEEN);
    String taken =
        "{\"occurredOn\":\"2025-11-10\",\"decision\":\"watch\",\"rationale\":\"x\",\"lookAgainOn\":\"2025-11-20\"}";
    done(dsl.decide(concern(raised) + "/decide", taken, 0));
    String form =
        "{\"pupil\":\"%s\",\"reason\":\"A mistake.\"}".formatted(there.child(there.alder));
    done(dsl.decide(concern(raised) + "/reattribute", form, 2));
    assertThat(fresh(there.as("dsl-alder"))).contains(raised.toString());
    assertThat(there.as("assistant").get(BASE + "/my-concerns").body().required("concerns"))
        .anyMatch(mine ->
            mine.path("concern").asString().equals(raised.toString())
                && mine.path("status").asString().equals("new"));
  }

  @Test
  void aChildOfAnotherSchoolIsDescribedAndItsLeadsFileTheConcern() {
    UUID raised = there.raised(there.child(there.rowan), SEEN);
    String at = concern(raised) + "/reattribute";
    String form =
        """
        {"childAsTold":"A boy with a red scarf","school":"%s","reason":"His sister said so."}\
        """;
    assertThat(dsl.decide(at, form.formatted(UUID.randomUUID()), 0).status()).isEqualTo(422);
    assertThat(dsl.decide(at, "{\"reason\":\"x\"}", 0).status()).isEqualTo(422);
    done(dsl.decide(at, form.formatted(there.alder), 0));
    assertThat(dsl.get(concern(raised)).status()).isEqualTo(404);
    Service alder = there.as("dsl-alder");
    assertThat(fresh(alder)).contains(raised.toString());
    JsonNode shown = done(alder.get(concern(raised))).body();
    assertThat(shown.required("pupil").isNull()).isTrue();
    assertThat(shown.required("childAsTold").asString()).contains("red scarf");
    assertThat(shown.toString()).contains("coat");
    UUID child = there.child(there.alder);
    String right = "{\"pupil\":\"%s\",\"reason\":\"He is in 2A.\"}".formatted(child);
    done(alder.decide(at, right, 1));
    assertThat(done(alder.get(chronology(child))).raw().body()).contains("coat", "red scarf");
  }

  private static List<String> fresh(Service lead) {
    return ids(done(lead.get(BASE + "/inbox?limit=100")).body().required("concerns"), "concern");
  }

  /** Of whom it was filed by mistake, the leads who hold that child's file are told. */
  @Test
  void whatEndedWithAChildGoesWithThatChildsFileAndNotWithTheOthers() {
    UUID wrong = there.child(there.rowan);
    UUID right = there.child(there.alder);
    UUID late = there.raised(wrong, SEEN);
    UUID early = there.raised(wrong, SEEN);
    String form = "{\"pupil\":\"%s\",\"reason\":\"A mistake.\"}".formatted(right);
    done(dsl.decide(concern(early) + "/reattribute", form, 0));
    Service alder = there.as("dsl-alder");
    assertThat(alder.get(chronology(wrong)).status()).as("before it arrives").isEqualTo(404);
    String sent =
        """
        {"occurredOn":"2025-11-11","toSchool":"%s","startsOn":"2025-11-10","how":"By hand"}\
        """
            .formatted(there.alder);
    String transfers = BASE + "/children/" + wrong + "/transfers";
    UUID transfer = id(made(dsl.post(transfers, sent)), "transfer");
    there.moves(wrong, there.alder);
    String received = "{\"occurredOn\":\"2025-11-12\",\"receivedBy\":\"The safeguarding lead\"}";
    done(alder.post(transfers + "/" + transfer + "/receipt", received));
    done(alder.decide(concern(late) + "/reattribute", form, 0));
    JsonNode ended = done(alder.get(chronology(wrong))).body().required("ended");
    assertThat(ids(ended, "concern")).contains(late.toString(), early.toString());
  }

  @Test
  void theFileFollowsTheChildWithinTheTrustOnceItsReceiptIsRecorded() {
    UUID child = there.child(there.rowan);
    UUID raised = there.raised(child, SEEN);
    String sent =
        """
        {"occurredOn":"2025-11-11","toSchool":"%s","startsOn":"2025-11-10","how":"By hand"}\
        """
            .formatted(there.alder);
    String transfers = BASE + "/children/" + child + "/transfers";
    Answer made = made(dsl.post(transfers, sent));
    assertThat(made.body().required("dueBy").asString()).isEqualTo("2025-11-17");
    assertThat(dsl.post(transfers, sent).body().required("rule").asString())
        .isEqualTo("file-sent-once");
    Service alder = there.as("dsl-alder");
    assertThat(alder.get(concern(raised)).status()).as("on its way").isEqualTo(404);
    assertThat(ids(done(alder.get(BASE + "/transfers")).body().required("transfers"), "pupil"))
        .contains(child.toString());
    String receipt = transfers + "/" + made.body().required("transfer").asString() + "/receipt";
    String received = "{\"occurredOn\":\"2025-11-12\",\"receivedBy\":\"The safeguarding lead\"}";
    assertThat(dsl.post(receipt, received).status()).as("not by the sender").isEqualTo(404);
    done(alder.post(receipt, received));
    done(alder.get(concern(raised)));
    done(alder.get(chronology(child)));
    assertThat(dsl.get(concern(raised)).status()).isEqualTo(404);
    assertThat(done(alder.get(BASE + "/transfers")).raw().body())
        .as("the roll follows later")
        .doesNotContain("to-send");
  }

  @Test
  void aFileIsDueOnceTheChildIsOnAnotherRoll() {
    UUID child = there.child(there.rowan);
    there.raised(child, SEEN);
    there.moves(child, there.alder);
    JsonNode due =
        done(dsl.get(BASE + "/transfers"))
            .body()
            .required("transfers")
            .valueStream()
            .filter(t -> t.required("pupil").asString().equals(child.toString()))
            .findFirst()
            .orElseThrow();
    assertThat(due.required("status").asString()).isEqualTo("to-send");
    assertThat(due.required("toSchool").asString()).isEqualTo(there.alder.toString());
    assertThat(due.required("late").booleanValue()).isTrue();
  }

  @Test
  void glassOpensOneChildForOnePersonAndTheLeadsSeeItAtOnce() {
    UUID child = there.child(there.rowan);
    UUID other = there.child(there.rowan);
    there.raised(child, SEEN);
    there.raised(other, SEEN);
    Service head = there.as("head");
    String glass = BASE + "/children/" + child + "/glass";
    assertThat(head.post(glass, "{\"reason\":\"\"}").status()).isEqualTo(422);
    assertThat(there.as("head-alder").post(glass, "{\"reason\":\"x\"}").status()).isEqualTo(404);
    assertThat(there.as("senco").post(glass, "{\"reason\":\"x\"}").status()).isEqualTo(403);
    Answer opened = made(head.post(glass, "{\"reason\":\"The police are here.\"}"));
    assertThat(done(head.get(chronology(child))).raw().body()).contains("coat", "police are here");
    assertThat(head.get(chronology(other)).status()).isEqualTo(404);
    assertThat(there.as("director").get(chronology(child)).status()).isEqualTo(404);
    JsonNode inbox = done(dsl.get(BASE + "/inbox")).body();
    assertThat(ids(inbox.required("openings"), "pupil")).contains(child.toString());
    String opening = opened.body().required("opening").asString();
    done(dsl.post(BASE + "/glass/" + opening + "/acknowledge", "{}"));
    assertThat(ids(done(dsl.get(BASE + "/inbox")).body().required("openings"), "pupil"))
        .doesNotContain(child.toString());
    made(there.as("director").post(glass, "{\"reason\":\"A serious incident.\"}"));
    done(there.as("director").get(chronology(child)));
    JsonNode views = done(dsl.get(BASE + "/children/" + child + "/reads")).body().required("views");
    assertThat(
            views
                .valueStream()
                .filter(v -> v.hasNonNull("reason"))
                .map(v -> v.required("roles") + " " + v.path("reason"))
                .toList())
        .as("in which role it was opened, and that it was an emergency")
        .containsExactly(
            "[\"trust-director\"] \"emergency-opening\"",
            "[\"head-teacher\"] \"emergency-opening\"");
  }

  @Test
  void whereNothingIsHeldOfAChildWhoseChronologyIsOpenedItSaysSo() {
    UUID child = there.child(there.rowan);
    Service head = there.as("head");
    assertThat(head.get(chronology(child)).status()).isEqualTo(404);
    made(head.post(BASE + "/children/" + child + "/glass", "{\"reason\":\"He is not here.\"}"));
    JsonNode opened = done(head.get(chronology(child))).body();
    assertThat(opened.required("concerns")).isEmpty();
    assertThat(opened.required("file").toString()).contains("He is not here.");
  }

  @Test
  void lowLevelConcernsAreTheHeadsOwnWithTheirPattern() {
    Service head = there.as("head");
    JsonNode staff = done(head.get(BASE + "/low-level/staff")).body().required("staff");
    String subject =
        staff
            .valueStream()
            .filter(s -> s.required("name").asString().equals("Demo assistant"))
            .findFirst()
            .orElseThrow()
            .required("person")
            .asString();
    String form =
        """
        {"school":"%s","subject":"%s","occurredOn":"2025-11-10","kind":"favourites",
         "what":"Gives sweets to one child."}\
        """
            .formatted(there.rowan, subject);
    UUID first = id(made(head.post(BASE + "/low-level", form)), "concern");
    made(head.post(BASE + "/low-level", form.replace("favourites", "language")));
    String at = BASE + "/low-level/" + first;
    done(head.decide(at + "/note", "{\"occurredOn\":\"2025-11-11\",\"note\":\"Spoke\"}", 0));
    done(
        head.decide(
            at + "/refer-to-lado",
            "{\"occurredOn\":\"2025-11-12\",\"to\":\"The LADO\",\"reason\":\"A pattern\"}",
            1));
    done(
        head.decide(
            at + "/conclude",
            "{\"occurredOn\":\"2025-11-20\",\"outcome\":\"guidance\",\"note\":\"Done\"}",
            2));
    JsonNode shown = done(head.get(at)).body();
    assertThat(shown.at("/pattern/count").intValue()).isEqualTo(2);
    done(head.get(BASE + "/low-level"));
    assertThat(readsOf(first))
        .as("who is shown a concern about staff is recorded")
        .containsExactlyInAnyOrder(
            "GET " + BASE + "/low-level/{concern}", "GET " + BASE + "/low-level");
    JsonNode seen = done(there.as("director").get(BASE + "/low-level/reads")).body();
    assertThat(seen.at("/views/0/name").asString()).isEqualTo("Demo head");
    assertThat(seen.toString()).doesNotContain(first.toString(), "sweets", "Demo assistant");
    assertThat(done(head.get(BASE + "/low-level/reads")).body().at("/views/0/name").asString())
        .as("that somebody asked is seen too")
        .isEqualTo("Demo director");
    assertThat(done(there.as("head-alder").get(BASE + "/low-level/reads")).body().at("/views"))
        .isEmpty();
    assertThat(there.as("dsl").get(BASE + "/low-level/reads").status()).isEqualTo(403);
    assertThat(shown.at("/pattern/kinds/favourites").intValue()).isEqualTo(1);
    assertThat(shown.at("/pattern/lado").booleanValue()).isTrue();
    for (String who : List.of("dsl", "deputy", "senco", "administrator")) {
      assertThat(there.as(who).get(at).status()).as(who).isEqualTo(403);
    }
    for (String who : List.of("head-alder", "director")) {
      assertThat(there.as(who).get(at).status()).as(who).isEqualTo(404);
    }
    assertThat(done(there.as("head-alder").get(BASE + "/low-level")).body().required("concerns"))
        .isEmpty();
  }

  @Test
  void aLowLevelConcernNamesWhoeverItIsAboutWhenTheDirectoryHasForgottenThem() {
    there.person("leaver", "senco", there.rowan);
    String leaver =
        done(there.as("leaver").get("/api/directory/me")).body().required("person").asString();
    Service head = there.as("head");
    String low = BASE + "/low-level";
    String form =
        """
        {"school":"%s","subject":"%s","occurredOn":"2025-11-10","kind":"favourites",
         "what":"Gives sweets to one child."}\
        """
            .formatted(there.rowan, leaver);
    UUID first = id(made(head.post(low, form)), "concern");
    ledgers.get("directory").keys().erase("person:" + leaver);
    assertThat(done(head.get(low + "/staff")).raw().body()).doesNotContain("Demo leaver");
    UUID second = id(made(head.post(low, form)), "concern");
    for (UUID concern : List.of(first, second)) {
      JsonNode shown = done(head.get(low + "/" + concern)).body();
      assertThat(shown.at("/concern/name").asString("")).isEqualTo("Demo leaver");
      assertThat(shown.at("/pattern/name").asString("")).isEqualTo("Demo leaver");
      assertThat(shown.at("/entries/0/texts/name").asString("")).isEqualTo("Demo leaver");
    }
    ledgers.get("safeguarding").keys().erase("staff:" + leaver);
    assertThat(done(head.get(low)).raw().body()).doesNotContain("Demo leaver");
  }

  /** Recorded by the head before, of somebody who is head of their own school since. */
  @Test
  void whoeverALowLevelConcernIsAboutFindsNoneOfThem() {
    there.person("promoted", "senco", there.rowan);
    String me =
        done(there.as("promoted").get("/api/directory/me")).body().required("person").asString();
    String form =
        """
        {"school":"%s","subject":"%s","occurredOn":"2025-11-10","kind":"favourites",
         "what":"Gives sweets to one child."}\
        """
            .formatted(there.rowan, me);
    Service head = there.as("head");
    UUID about = id(made(head.post(BASE + "/low-level", form)), "concern");
    there.grant(me, "head-teacher", there.rowan);
    Service promoted = there.as("promoted");
    String low = BASE + "/low-level";
    String own = low + "/people/" + me;
    for (String list : List.of("", "/staff", "/retention")) {
      assertThat(done(promoted.get(low + list)).raw().body())
          .as(list)
          .doesNotContain(about.toString(), me);
    }
    for (String one : List.of(low + "/" + about, own + "/keeping")) {
      assertThat(promoted.get(one).status()).as(one).isEqualTo(404);
      assertThat(head.get(one).status()).as(one).isEqualTo(200);
    }
    var acts =
        Map.of(
            low + "/" + about + "/note", "{\"occurredOn\":\"2025-11-11\",\"note\":\"x\"}",
            low + "/" + about + "/refer-to-lado",
                "{\"occurredOn\":\"2025-11-11\",\"to\":\"x\",\"reason\":\"x\"}",
            low + "/" + about + "/conclude",
                "{\"occurredOn\":\"2025-11-11\",\"outcome\":\"guidance\",\"note\":\"x\"}",
            own + "/holds", "{\"reason\":\"claim\",\"note\":\"x\"}",
            own + "/erasure/propose", "{\"ground\":\"retention-ended\"}",
            own + "/erasure/withdraw", "{}");
    acts.forEach(
        (at, body) -> assertThat(promoted.decide(at, body, 0).status()).as(at).isEqualTo(404));
    assertThat(promoted.post(low, form).status()).as("nor records one").isEqualTo(422);
    Service director = there.as("director");
    long seen = opened(promoted);
    long all = opened(director);
    done(head.get(low + "/" + about));
    assertThat(opened(promoted)).as("nor who looks at it").isEqualTo(seen);
    assertThat(opened(director)).isEqualTo(all + 1);
    done(head.decide(low + "/" + about + "/note", acts.get(low + "/" + about + "/note"), 0));
  }

  /**
   * How often single low-level concerns were opened, of those whose readers this person is told.
   */
  private static long opened(Service reader) {
    return done(reader.get(BASE + "/low-level/reads"))
        .body()
        .required("views")
        .valueStream()
        .filter(view -> view.required("route").asString().endsWith("{concern}"))
        .count();
  }

  /** The addresses that showed what has this id. */
  private static String rule(Answer answer) {
    return answer.body().required("rule").stringValue();
  }

  private static List<String> readsOf(UUID id) {
    return readsOf(id, "safeguarding-reads");
  }

  private static List<String> readsOf(UUID id, String log) {
    return routes("pupils", id, log);
  }

  /** The addresses at which somebody reached for it in vain. */
  private static List<String> deniedOf(UUID id) {
    List<String> all = new ArrayList<>(routes("asked", id, "safeguarding-reads"));
    all.addAll(routes("asked", id, "pupil-case-reads"));
    return all;
  }

  private static List<String> routes(String field, UUID id, String log) {
    var database = TestMongo.client().getDatabase(log);
    List<String> routes = new ArrayList<>();
    for (String month : database.listCollectionNames()) {
      database
          .getCollection(month)
          .find(new Document(field, id.toString()))
          .forEach(read -> routes.add(read.getString("route")));
    }
    return routes;
  }

  @Test
  void safeguardingKeysAreGivenToNobody() {
    UUID child = there.child(there.rowan);
    there.raised(child, SEEN);
    Service reporting = Service.with(port, TestSignIn.serviceToken("reporting-service", "keys"));
    String asked =
        "{\"ledger\":\"safeguarding\",\"keys\":[\"%s\"]}".formatted(SealedFor.child(child));
    assertThat(reporting.post("/internal/keys", asked).status()).isEqualTo(422);
    String through = asked.replace("\"safeguarding\"", "\"cases\"");
    assertThat(reporting.post("/internal/keys", through).body().required("keys").isEmpty())
        .isTrue();
  }

  @Test
  void aPupilsCaseAndTheirSafeguardingFileAreErasedApart() {
    UUID child = there.child(there.rowan);
    UUID raised = there.raised(child, SEEN);
    JsonNode whose = done(dsl.get(chronology(child))).body().required("child");
    assertThat(whose.required("school").asString()).isEqualTo(there.rowan.toString());
    assertThat(whose.required("bornOn").isNull()).isFalse();
    ledgers.get("cases").keys().erase("pupil:" + child);
    assertThat(done(dsl.get(concern(raised))).raw().body()).contains("coat");
    JsonNode nameless = done(dsl.get(chronology(child))).body();
    assertThat(nameless.at("/child/bornOn").isNull()).isTrue();
    assertThat(nameless.required("childName").asString()).isNotEmpty();
    UUID second = there.child(there.rowan);
    UUID other = there.raised(second, SEEN);
    ledgers.get("safeguarding").keys().erase(SealedFor.child(second));
    JsonNode gone = done(dsl.get(concern(other))).body();
    assertThat(gone.toString()).doesNotContain("coat", "bruise").contains("[erased]");
    assertThat(gone.required("childName").asString()).isNotEmpty();
    String more = "{\"occurredOn\":\"2025-11-20\",\"information\":\"More\"}";
    assertThat(
            dsl.decide(concern(other) + "/add-information", more, 0)
                .body()
                .required("rule")
                .asString())
        .isEqualTo("file-erased");
    JsonNode again = done(dsl.get(concern(there.raised(second, SEEN)))).body();
    assertThat(again.required("pupil").isNull()).isTrue();
    assertThat(again.required("childAsTold").asString()).isNotEmpty();
  }

  @Test
  void aSafeguardingFileNamesTheChildToItsLeadsWhenTheirCaseIsErased() {
    UUID wrong = there.child(there.rowan);
    UUID child = there.child(there.rowan);
    UUID raised = there.raised(wrong, SEEN);
    String name = done(dsl.get(concern(raised))).body().required("childName").asString();
    String right = "{\"pupil\":\"%s\",\"reason\":\"The names are alike.\"}".formatted(child);
    done(dsl.decide(concern(raised) + "/reattribute", right, 0));
    var cases = ledgers.get("cases").keys();
    cases.erase("pupil:" + wrong);
    cases.erase("pupil:" + child);
    for (String at : List.of(concern(raised), chronology(child), chronology(wrong))) {
      assertThat(done(dsl.get(at)).body().required("childName").asString(name + "?"))
          .as(at)
          .isEqualTo(name);
    }
    UUID second = there.raised(child, SEEN);
    assertThat(done(dsl.get(concern(second))).raw().body()).contains(name);
    assertThat(there.as("director").get(chronology(child)).status()).isNotEqualTo(200);
    assertThat(done(there.as("assistant").get(BASE + "/my-concerns")).raw().body())
        .doesNotContain(name);
    var files = ledgers.get("safeguarding").keys();
    files.erase(SealedFor.child(child));
    assertThat(done(dsl.get(concern(raised))).raw().body()).doesNotContain(name);
    assertThat(done(dsl.get(chronology(wrong))).raw().body())
        .as("each name goes with its own key")
        .contains(name);
    files.erase(SealedFor.child(wrong));
    assertThat(dsl.get(chronology(wrong)).raw().body()).doesNotContain(name);
  }

  /** The first of an empty trust, who set up this one: others had their roles from them. */
  @Test
  void theAdministratorComesToNoContentWithoutASecondOne() {
    Service first = there.as("administrator");
    JsonNode me = done(first.get("/api/directory/me")).body().required("person");
    String own = "/api/directory/people/" + me.asString() + "/grants";
    String role = "{\"role\":\"%s\",\"school\":%s,\"from\":\"2025-09-01\",\"until\":null}";
    String rowan = "\"" + there.rowan + "\"";
    for (String wanted : List.of("senco", "dsl", "head-teacher", "data-manager")) {
      Answer refused = first.grant(me.asString(), role.formatted(wanted, rowan));
      assertThat(refused.status()).as(wanted).isEqualTo(409);
      assertThat(refused.body().required("rule").asString()).isEqualTo("role-by-another");
    }
    String held =
        done(first.get("/api/directory/people/" + me.asString()))
            .body()
            .at("/grants/0/grant")
            .asString();
    String longer = "{\"from\":\"2020-01-01\",\"until\":null}";
    assertThat(first.decide(own + "/" + held + "/change", longer, 0).body().path("rule").asString())
        .isEqualTo("role-by-another");
    there.person("second-administrator", "trust-administrator", null);
    String beside = role.formatted("panel-member", rowan);
    made(there.as("second-administrator").grant(me.asString(), beside));
  }

  @Test
  void theIndexCanBeDroppedAtAnyTime() {
    UUID child = there.child(there.rowan);
    there.raised(child, SEEN);
    String before = done(dsl.get(BASE + "/inbox?limit=100")).raw().body();
    var views = TestMongo.client().getDatabase("safeguarding-views");
    views.drop();
    assertThat(done(dsl.get(BASE + "/inbox?limit=100")).raw().body()).isEqualTo(before);
    views.getCollection("concerns").deleteMany(new Document());
    views.getCollection("progress").updateMany(new Document(), Updates.set("hash", "another's"));
    assertThat(done(dsl.get(BASE + "/inbox?limit=100")).raw().body())
        .as("of a ledger that is not the one it followed it begins anew")
        .isEqualTo(before);
  }

  private String status(UUID raised) {
    return done(dsl.get(concern(raised))).body().required("status").asString();
  }
}
