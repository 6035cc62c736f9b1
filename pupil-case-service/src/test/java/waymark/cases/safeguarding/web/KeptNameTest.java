package waymark.cases.safeguarding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.cases.safeguarding.web.SafeguardingTrust.BASE;
import static waymark.cases.safeguarding.web.SafeguardingTrust.chronology;
import static waymark.cases.safeguarding.web.SafeguardingTrust.concern;
import static waymark.cases.safeguarding.web.SafeguardingTrust.done;
import static waymark.cases.safeguarding.web.SafeguardingTrust.origin;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import waymark.cases.erasure.ApproveErasure;
import waymark.cases.erasure.RequestErasure;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.pupil.SentBy;
import waymark.cases.safeguarding.reading.FileIds;
import waymark.cases.safeguarding.record.SealedFor;
import waymark.cases.web.Service;
import waymark.ledger.erasure.Erasures;
import waymark.ledger.store.Leaf;
import waymark.ledger.store.StoredCommit;
import waymark.ledger.testing.TestMongo;

/** A file has a name as long as it is kept, also where its concerns were recorded without one. */
class KeptNameTest extends WithATrust {
  private static final String PEOPLE = "/api/directory/people/";

  @Autowired private Map<String, ServiceLedger> ledgers;
  @Autowired private Erasures pupilErasures;
  @Autowired private FileIds ids;

  private Service dsl;
  private ServiceLedger safeguarding;
  private FirstVersions first;

  @BeforeAll
  void itsPeople() {
    dsl = there.as("dsl");
    safeguarding = ledgers.get("safeguarding");
    first = new FirstVersions(safeguarding.store(), safeguarding.keys());
  }

  @Test
  void concernsOfTheFirstVersionNameTheChildWhenTheCaseIsErased() {
    UUID wrong = there.grown(there.rowan);
    UUID child = there.grown(there.rowan);
    UUID raised = first.raised(child, there.rowan);
    UUID moved = first.raised(wrong, there.rowan);
    first.reattributed(moved, wrong, child, there.rowan);
    String name = called(concern(raised));
    assertThat(name).isNotEmpty();
    erase(child);
    erase(wrong);
    for (String at :
        List.of(concern(raised), concern(moved), chronology(child), chronology(wrong))) {
      assertThat(called(at)).as(at).isEqualTo(name);
    }
    assertThat(there.as("director").get(chronology(child)).status()).isNotEqualTo(200);
    safeguarding.keys().erase(SealedFor.child(child));
    assertThat(done(dsl.get(concern(raised))).raw().body()).doesNotContain(name);
    assertThat(called(chronology(wrong))).as("each goes with its own key").isEqualTo(name);
  }

  /** The ledger is as long, and its topic, of whomever the case is erased. */
  @Test
  void whoseCaseIsErasedHasOneEntryWhetherOrNotThereIsAFile() {
    UUID unknown = there.grown(there.rowan);
    UUID named = there.grown(there.rowan);
    there.raised(named, "Came in without a coat.");
    UUID old = there.grown(there.rowan);
    first.raised(old, there.rowan);
    UUID gone = there.grown(there.rowan);
    first.raised(gone, there.rowan);
    safeguarding.keys().erase(SealedFor.child(gone));
    for (UUID pupil : List.of(unknown, named, old, gone)) {
      long before = safeguarding.store().lastPosition();
      erase(pupil);
      assertThat(safeguarding.store().lastPosition()).isEqualTo(before + 1);
      JsonNode name = kept(pupil).events().getFirst().payload().required("name");
      assertThat(name.isNull()).as("sealed where it is needed").isEqualTo(pupil != old);
    }
    assertThat(hasKey(old)).isTrue();
    assertThat(hasKey(unknown)).as("nothing is begun about anybody").isFalse();
  }

  @Test
  void lowLevelConcernsOfTheFirstVersionNameWhomTheDirectoryForgets() {
    there.person("early-leaver", "senco", there.rowan);
    UUID leaver = UUID.fromString(person("safeguarding-early-leaver"));
    UUID recorded = first.lowLevel(leaver, there.rowan);
    there.withdraw(leaver.toString(), "senco");
    Service head = there.as("head");
    String at = BASE + "/low-level/" + recorded;
    assertThat(done(head.get(at)).raw().body()).contains("Demo early-leaver");
    Service administrator = there.as("administrator");
    there.person("erasing-administrator", "trust-administrator", null);
    String erasure = PEOPLE + leaver + "/erasure/";
    done(administrator.post(erasure + "request", "{\"reason\":\"objection-upheld\"}"));
    done(there.as("erasing-administrator").post(erasure + "approve", "{}"));
    assertThat(ledgers.get("directory").keys().erased("person:" + leaver)).isTrue();
    assertThat(administrator.get(PEOPLE + leaver).raw().body()).doesNotContain("Demo early-leaver");
    assertThat(done(head.get(at)).raw().body()).contains("Demo early-leaver");
    assertThat(done(head.get(BASE + "/low-level")).raw().body()).contains("Demo early-leaver");
    safeguarding.keys().erase(SealedFor.staff(leaver));
    assertThat(head.get(BASE + "/low-level").raw().body()).doesNotContain("Demo early-leaver");
  }

  private void erase(UUID pupil) {
    String why = "recorded-unlawfully";
    commands.send(new RequestErasure(pupil, why, null, "one"), origin(), SentBy.THE_SERVICE);
    commands.send(new ApproveErasure(pupil, "another"), origin(), SentBy.THE_SERVICE);
    assertThat(pupilErasures.carryOut("pupil:" + pupil, "another")).isPresent();
    assertThat(ledgers.get("cases").keys().erased("pupil:" + pupil)).isTrue();
  }

  private Leaf kept(UUID pupil) {
    List<StoredCommit> stream = safeguarding.store().stream(ids.ofChild(pupil).stream());
    assertThat(stream).hasSize(1);
    assertThat(stream.getFirst().read().events().getFirst().type()).isEqualTo("name-kept");
    return stream.getFirst().read();
  }

  private static boolean hasKey(UUID child) {
    var keys = TestMongo.client().getDatabase("safeguarding-keys").getCollection("keys");
    return keys.find(new Document("_id", SealedFor.child(child))).first() != null;
  }

  private String called(String at) {
    return done(dsl.get(at)).body().path("childName").asString("");
  }

  private String person(String subject) {
    return done(there.as("administrator").get("/api/directory/people?q=" + subject))
        .body()
        .at("/people/0/person")
        .asString();
  }
}
