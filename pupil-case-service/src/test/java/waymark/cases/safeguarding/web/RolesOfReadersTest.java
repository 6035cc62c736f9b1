package waymark.cases.safeguarding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.cases.safeguarding.web.SafeguardingTrust.BASE;
import static waymark.cases.safeguarding.web.SafeguardingTrust.chronology;
import static waymark.cases.safeguarding.web.SafeguardingTrust.concern;
import static waymark.cases.safeguarding.web.SafeguardingTrust.done;
import static waymark.cases.safeguarding.web.SafeguardingTrust.id;
import static waymark.cases.safeguarding.web.SafeguardingTrust.made;
import static waymark.cases.safeguarding.web.SafeguardingTrust.raising;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.cases.web.Service;

/** Whoever is lead at one school and deputy at another read each file in one of the two roles. */
class RolesOfReadersTest extends WithATrust {
  private static final String NAME = "lead-and-deputy";

  @Test
  void whoViewedAFileNamesTheRoleHeldWhereItLies() {
    UUID person = there.person(NAME, "dsl", there.rowan);
    there.grant(person.toString(), "deputy-dsl", there.alder);
    Service both = there.as(NAME);
    UUID here = there.child(there.rowan);
    UUID away = there.child(there.alder);
    UUID raised = there.raised(here, "A bruise.");
    Service alder = there.as("senco-alder");
    UUID raisedThere =
        id(made(alder.post(BASE + "/concerns", raising(away, "A bruise."))), "concern");
    for (String list : List.of("/inbox", "/transfers", "/retention", "/glass", "/passed-on")) {
      done(both.get(BASE + list));
    }
    List.of(concern(raised), concern(raisedThere)).forEach(each -> done(both.get(each)));
    for (UUID child : List.of(here, away)) {
      done(both.get(chronology(child)));
      done(both.get(BASE + "/children/" + child + "/keeping"));
      done(both.get(BASE + "/children/" + child + "/reads"));
    }
    assertThat(roles(there.as("dsl"), here)).hasSize(5).containsOnly("[\"dsl\"]");
    assertThat(roles(there.as("dsl-alder"), away)).hasSize(5).containsOnly("[\"deputy-dsl\"]");
  }

  @Test
  void anOpeningInAnEmergencyIsListedInTheRoleHeldWhereItWas() {
    UUID child = there.child(there.rowan);
    made(
        there
            .as("head")
            .post(BASE + "/children/" + child + "/glass", "{\"reason\":\"An emergency.\"}"));
    there.raised(child, "A bruise.");
    UUID person = there.person("listing", "deputy-dsl", there.rowan);
    there.grant(person.toString(), "dsl", there.alder);
    done(there.as("listing").get(BASE + "/glass"));
    assertThat(views(there.as("dsl"), child, "listing"))
        .singleElement()
        .satisfies(
            view -> assertThat(view.required("roles").toString()).isEqualTo("[\"deputy-dsl\"]"));
  }

  private static List<String> roles(Service lead, UUID child) {
    return views(lead, child, NAME).stream()
        .map(view -> view.required("roles").toString())
        .toList();
  }

  private static List<JsonNode> views(Service lead, UUID child, String by) {
    return done(lead.get(BASE + "/children/" + child + "/reads"))
        .body()
        .required("views")
        .valueStream()
        .filter(view -> view.required("name").asString().equals("Demo " + by))
        .toList();
  }
}
