package waymark.cases.safeguarding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.cases.safeguarding.web.SafeguardingTrust.BASE;
import static waymark.cases.safeguarding.web.SafeguardingTrust.done;
import static waymark.cases.safeguarding.web.SafeguardingTrust.made;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A school that has no safeguarding lead for some time: who is told so, and whom one goes to. */
class WithoutALeadTest extends WithATrust {
  private static final String COVER = "/api/directory/lead-cover";
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

  @Test
  void whoeverRaisesAConcernThereIsToldWhomToSpeakTo() {
    UUID willow = there.school("999903", "4003", "Willow Bank Primary School");
    there.person("senco-willow", "senco", willow);
    there.person("head-willow", "head-teacher", willow);
    String leads = BASE + "/leads?school=";
    var senco = there.as("senco-willow");
    made(
        senco.post(
            BASE + "/concerns",
            """
            {"childAsTold":"A boy in a red coat","school":"%s","occurredOn":"2025-11-10","seen":"Cold.","immediateDanger":false}\
            """
                .formatted(willow)));
    JsonNode nobody = done(senco.get(leads + willow)).body();
    assertThat(nobody.required("leads").isEmpty()).isTrue();
    assertThat(names(nobody.required("instead"), "name"))
        .containsExactly("Demo head-willow", "Demo director");

    there.person("deputy-willow", "deputy-dsl", willow);
    JsonNode covered = done(senco.get(leads + willow)).body();
    assertThat(names(covered.required("leads"), "name")).containsExactly("Demo deputy-willow");
    assertThat(covered.required("instead").isEmpty()).as("only where there is none").isTrue();
  }

  @Test
  void whoeverGivesRolesAndWhoeverAnswersForTheTrustSeeWhichSchoolsHaveNone() {
    UUID birch = there.school("999904", "4004", "Birch Hill Primary School");
    assertThat(cover(birch).required("leads").asInt()).isZero();
    assertThat(cover(birch).required("until").asString()).isEqualTo(TODAY.minusDays(1).toString());

    UUID lead = there.person("dsl-birch", "dsl", birch);
    assertThat(cover(birch).required("leads").asInt()).isEqualTo(1);
    assertThat(cover(birch).required("until").isNull()).isTrue();
    there.withdraw(lead.toString(), "dsl", TODAY.plusDays(7));
    assertThat(cover(birch).required("until").asString()).isEqualTo(TODAY.plusDays(6).toString());

    for (String other : new String[] {"dsl", "head", "senco", "data-manager", "analyst"}) {
      assertThat(there.as(other).get(COVER).status()).as(other).isEqualTo(403);
    }
  }

  private JsonNode cover(UUID school) {
    JsonNode told = done(there.as("administrator").get(COVER)).body();
    assertThat(done(there.as("director").get(COVER)).body()).isEqualTo(told);
    return told.required("schools")
        .valueStream()
        .filter(each -> each.required("school").asString().equals(school.toString()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(JsonNode list, String field) {
    return SafeguardingTrust.ids(list, field);
  }
}
