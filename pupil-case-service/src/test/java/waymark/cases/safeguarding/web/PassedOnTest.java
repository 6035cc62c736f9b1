package waymark.cases.safeguarding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.cases.safeguarding.web.SafeguardingTrust.BASE;
import static waymark.cases.safeguarding.web.SafeguardingTrust.concern;
import static waymark.cases.safeguarding.web.SafeguardingTrust.done;
import static waymark.cases.safeguarding.web.SafeguardingTrust.id;
import static waymark.cases.safeguarding.web.SafeguardingTrust.ids;
import static waymark.cases.safeguarding.web.SafeguardingTrust.made;

import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.cases.web.Service;
import waymark.ledger.testing.TestMongo;

/** What a school keeps of a concern that is another school's now. */
class PassedOnTest extends WithATrust {
  private static final String SEEN = "He was alone at the gate at half past five.";
  private static final String PASSED_ON = BASE + "/passed-on";

  private Service dsl;
  private Service alder;

  @BeforeAll
  void itsPeople() {
    dsl = there.as("dsl");
    alder = there.as("dsl-alder");
  }

  @Test
  void whoPassedOnAConcernAboutNobodyKnownKeepsThatTheyDid() {
    UUID raised = unknown();
    passOn(raised, 0);
    JsonNode line = line(dsl, raised);
    assertThat(line.required("pupil").isNull()).isTrue();
    assertThat(line.required("fromSchool").asString()).isEqualTo(there.rowan.toString());
    assertThat(line.required("toSchool").asString()).isEqualTo(there.alder.toString());
    assertThat(line.required("passedOnByName").asString()).isEqualTo("Demo dsl");
    assertThat(line.required("takenUpAt").isNull()).as("its receipt").isTrue();
    done(alder.decide(concern(raised) + "/acknowledge", "{}", 1));
    assertThat(line(dsl, raised).required("takenUpAt").isNull()).isFalse();
  }

  /**
   * Whoever chases what was referred, or corrects an entry, takes it up as much as by a decision.
   */
  @Test
  void whateverTheOtherSchoolDoesFirstIsTheReceipt() {
    String refer =
        """
        {"occurredOn":"2025-11-10","to":"The duty team","how":"phone","reason":"It may be worse."}\
        """;
    String chase = "{\"occurredOn\":\"2025-11-11\",\"note\":\"Nobody called.\"}";
    UUID referred = unknown();
    done(dsl.decide(concern(referred) + "/refer", refer, 0));
    JsonNode before = done(dsl.get(concern(referred))).body();
    String referral = before.at("/referrals/0/referral").asString();
    long seq = before.required("seq").longValue();
    passOn(referred, seq);
    assertThat(line(dsl, referred).required("takenUpAt").isNull()).isTrue();
    done(alder.decide(concern(referred) + "/referrals/" + referral + "/chase", chase, seq + 1));
    assertThat(line(dsl, referred).required("takenUpAt").isNull()).isFalse();
    UUID corrected = unknown();
    passOn(corrected, 0);
    String correct = "{\"corrects\":0,\"correction\":\"It was a quarter past.\"}";
    done(alder.decide(concern(corrected) + "/correct", correct, 1));
    assertThat(line(dsl, corrected).required("takenUpAt").isNull()).isFalse();
  }

  @Test
  void nothingOfWhatTheOtherSchoolRecordsIsShown() {
    UUID raised = unknown();
    passOn(raised, 0);
    UUID child = there.child(there.alder);
    String right = "{\"pupil\":\"%s\",\"reason\":\"He is in 2A.\"}".formatted(child);
    done(alder.decide(concern(raised) + "/reattribute", right, 1));
    JsonNode line = line(dsl, raised);
    assertThat(line.required("takenUpAt").isNull()).isFalse();
    assertThat(line.toString()).doesNotContain(child.toString(), "2A", "gate", "scarf", "sister");
    assertThat(dsl.get(concern(raised)).status()).isEqualTo(404);
    assertThat(lines(alder)).as("it stayed at the school").doesNotContain(raised.toString());
  }

  @Test
  void whatLeavesAndComesBackIsALineAtEachSchool() {
    UUID raised = there.raised(there.child(there.rowan), SEEN);
    passOn(raised, 0);
    String back =
        """
        {"childAsTold":"A girl with a red scarf","school":"%s","reason":"She is theirs."}\
        """
            .formatted(there.rowan);
    done(alder.decide(concern(raised) + "/reattribute", back, 1));
    assertThat(lines(alder)).contains(raised.toString());
    assertThat(line(dsl, raised).required("childName").asString()).isNotEmpty();
    passOn(raised, 2);
    assertThat(lines(dsl)).filteredOn(raised.toString()::equals).hasSize(2);
  }

  @Test
  void theLinesArePagedTheLatestFirst() {
    for (int i = 0; i < 3; i++) {
      passOn(unknown(), 0);
    }
    var all = lines(dsl);
    JsonNode first = done(dsl.get(PASSED_ON + "?limit=2")).body();
    assertThat(ids(first.required("concerns"), "concern")).isEqualTo(all.subList(0, 2));
    String next = first.required("next").asString();
    JsonNode second = done(dsl.get(PASSED_ON + "?limit=100&after=" + next)).body();
    assertThat(ids(second.required("concerns"), "concern")).isEqualTo(all.subList(2, all.size()));
    assertThat(second.required("next").isNull()).isTrue();
    assertThat(dsl.get(PASSED_ON + "?after=17").status()).isEqualTo(400);
    assertThat(dsl.get(PASSED_ON + "?school=" + there.alder).status()).isEqualTo(404);
  }

  @Test
  void anIndexThatAnEarlierProgramMadeHasTheLinesToo() {
    UUID raised = unknown();
    passOn(raised, 0);
    var views = TestMongo.client().getDatabase("safeguarding-views");
    views.getCollection("passed-on").deleteMany(new Document());
    views.getCollection("progress").updateMany(new Document(), Updates.unset("shape"));
    assertThat(lines(dsl)).contains(raised.toString());
  }

  private UUID unknown() {
    String form =
        """
        {"school":"%s","childAsTold":"A boy of year 2","occurredOn":"2025-11-10","seen":"%s"}\
        """;
    Service assistant = there.as("assistant");
    return id(
        made(assistant.post(BASE + "/concerns", form.formatted(there.rowan, SEEN))), "concern");
  }

  private void passOn(UUID concern, long seq) {
    String form =
        """
        {"childAsTold":"A boy with a red scarf","school":"%s","reason":"His sister said so."}\
        """;
    done(dsl.decide(concern(concern) + "/reattribute", form.formatted(there.alder), seq));
  }

  private static List<String> lines(Service lead) {
    return ids(done(lead.get(PASSED_ON + "?limit=100")).body().required("concerns"), "concern");
  }

  private static JsonNode line(Service lead, UUID concern) {
    return done(lead.get(PASSED_ON + "?limit=100"))
        .body()
        .required("concerns")
        .valueStream()
        .filter(each -> each.required("concern").asString().equals(concern.toString()))
        .findFirst()
        .orElseThrow();
  }
}
