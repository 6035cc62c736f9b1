package waymark.cases.safeguarding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.cases.safeguarding.web.SafeguardingTrust.BASE;
import static waymark.cases.safeguarding.web.SafeguardingTrust.done;
import static waymark.cases.safeguarding.web.SafeguardingTrust.id;
import static waymark.cases.safeguarding.web.SafeguardingTrust.ids;
import static waymark.cases.safeguarding.web.SafeguardingTrust.made;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.web.Service;

/** What anybody tells of an adult who works at their school. */
class ToldOfStaffTest extends WithATrust {
  private static final String LOW = BASE + "/low-level";
  private static final String WHAT = "Was alone with one child behind a locked door.";

  @Autowired private Map<String, ServiceLedger> ledgers;

  @Test
  void itIsTheHeadsAloneAndWhoToldItSeesHowItStandsAndNothingElse() {
    UUID told = told("assistant", there.rowan, "colleague", "\"name\":\"Mx Demo, caretaker\",");
    assertThat(stands("assistant", told)).isEqualTo("told");
    assertThat(done(there.as("assistant").get(BASE + "/my-concerns")).raw().body())
        .doesNotContain("caretaker", "locked");
    for (String who : new String[] {"dsl", "assistant", "senco", "director", "head-alder"}) {
      assertThat(there.as(who).get(LOW + "/" + told).status()).as(who).isIn(403, 404);
    }
    assertThat(done(there.as("dsl").get(BASE + "/inbox")).raw().body())
        .doesNotContain(told.toString());

    Service head = there.as("head");
    assertThat(done(head.get(LOW + "/lado-again")).body().required("told").intValue()).isPositive();
    JsonNode shown = done(head.get(LOW + "/" + told)).body();
    assertThat(shown.at("/concern/status").asString()).isEqualTo("told");
    assertThat(shown.toString()).contains("caretaker", "locked", "Demo assistant");
    String note = "{\"occurredOn\":\"2025-11-11\",\"note\":\"Spoke\"}";
    assertThat(head.decide(LOW + "/" + told + "/note", note, 0).raw().body())
        .contains("recorded-first");
    String kind = "{\"subject\":\"%s\",\"kind\":\"other\"}".formatted(me("senco"));
    done(head.decide(LOW + "/" + told + "/record", kind, 0));
    JsonNode recorded = done(head.get(LOW + "/" + told)).body();
    assertThat(recorded.at("/concern/name").asString()).isEqualTo("Demo senco");
    assertThat(recorded.toString()).contains("locked");
    assertThat(stands("assistant", told)).isEqualTo("taken-up");
    String ended = "{\"occurredOn\":\"2025-11-20\",\"outcome\":\"guidance\",\"note\":\"x\"}";
    done(head.decide(LOW + "/" + told + "/conclude", ended, 1));
    assertThat(stands("assistant", told)).isEqualTo("dealt-with");
    assertThat(there.as("senco").get(LOW + "/" + told).status())
        .as("whom it is about")
        .isEqualTo(403);
  }

  @Test
  void aboutTheHeadItIsTheTrustDirectorsAndTheHeadDoesNotFindIt() {
    UUID told = told("dsl-alder", there.alder, "head", "");
    Service head = there.as("head-alder");
    assertThat(head.get(LOW + "/" + told).status()).isEqualTo(404);
    assertThat(done(head.get(LOW)).raw().body()).doesNotContain(told.toString());
    Service director = there.as("director");
    JsonNode shown = done(director.get(LOW + "/" + told)).body();
    assertThat(shown.at("/concern/name").asString()).isEqualTo("Demo head-alder");
    String kind = "{\"subject\":\"%s\",\"kind\":\"other\"}".formatted(me("head-alder"));
    done(director.decide(LOW + "/" + told + "/record", kind, 1));
    assertThat(head.get(LOW + "/" + told).status()).isEqualTo(404);
    assertThat(stands("dsl-alder", told)).isEqualTo("taken-up");
  }

  @Test
  void whoTellsOfThemselfIsNamedByTheDirectory() {
    UUID told = told("assistant", there.rowan, "self", "");
    JsonNode shown = done(there.as("head").get(LOW + "/" + told)).body();
    assertThat(shown.at("/concern/name").asString()).isEqualTo("Demo assistant");
    assertThat(shown.at("/concern/subject").asString()).isEqualTo(me("assistant"));
  }

  @Test
  void whatWasToldGoesWithTheFileOfWhomItIsAbout() {
    String form =
        form(there.rowan, "colleague", "\"name\":\"A visiting coach\",")
            .replace("2025-11-10", "2019-03-04");
    UUID told = id(made(there.as("assistant").post(BASE + "/staff-concerns", form)), "concern");
    Service head = there.as("head");
    String at = LOW + "/" + told;
    done(head.decide(at + "/record", "{\"name\":\"A coach\",\"kind\":\"other\"}", 0));
    String over = "{\"occurredOn\":\"2019-04-01\",\"outcome\":\"guidance\",\"note\":\"Done\"}";
    done(head.decide(at + "/conclude", over, 1));
    String subject = done(head.get(at)).body().at("/concern/subject").asString();
    String propose = LOW + "/people/" + subject + "/erasure/propose";
    done(head.post(propose, "{\"ground\":\"retention-ended\"}"));
    Service director = there.as("director");
    JsonNode proposal = done(director.get(LOW + "/erasures")).body().at("/proposals/0");
    String agree = LOW + "/erasures/" + proposal.required("file").asString() + "/agree";
    done(director.decide(agree, "{}", proposal.required("seq").longValue()));
    var keys = ledgers.get("safeguarding").keys();
    assertThat(keys.erased("staff:" + subject)).isTrue();
    assertThat(keys.erased("concern:" + told)).as("what was told").isTrue();
    assertThat(head.get(at).status()).isEqualTo(410);
    assertThat(stands("assistant", told)).isEqualTo("dealt-with");
  }

  @Test
  void atAnotherSchoolNobodyIsToldOf() {
    String elsewhere = form(there.alder, "colleague", "\"name\":\"Mx Demo\",");
    assertThat(there.as("assistant").post(BASE + "/staff-concerns", elsewhere).status())
        .isEqualTo(404);
    String nobody = form(there.rowan, "colleague", "");
    assertThat(there.as("assistant").post(BASE + "/staff-concerns", nobody).status())
        .isEqualTo(422);
    String odd = form(there.rowan, "odd", "");
    assertThat(there.as("assistant").post(BASE + "/staff-concerns", odd).status()).isEqualTo(422);
  }

  private UUID told(String who, UUID school, String about, String name) {
    return id(
        made(there.as(who).post(BASE + "/staff-concerns", form(school, about, name))), "concern");
  }

  private static String form(UUID school, String about, String name) {
    return """
    {"school":"%s","about":"%s",%s"occurredOn":"2025-11-10","what":"%s"}\
    """
        .formatted(school, about, name, WHAT);
  }

  private String stands(String who, UUID concern) {
    JsonNode all = done(there.as(who).get(BASE + "/my-concerns")).body().required("ofStaff");
    assertThat(ids(all, "concern")).contains(concern.toString());
    return all.valueStream()
        .filter(each -> each.required("concern").asString().equals(concern.toString()))
        .findFirst()
        .orElseThrow()
        .required("status")
        .asString();
  }

  private String me(String name) {
    return done(there.as(name).get("/api/directory/me")).body().required("person").asString();
  }
}
