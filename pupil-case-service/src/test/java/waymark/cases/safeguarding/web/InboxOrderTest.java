package waymark.cases.safeguarding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.cases.safeguarding.web.SafeguardingTrust.BASE;
import static waymark.cases.safeguarding.web.SafeguardingTrust.concern;
import static waymark.cases.safeguarding.web.SafeguardingTrust.done;
import static waymark.cases.safeguarding.web.SafeguardingTrust.id;
import static waymark.cases.safeguarding.web.SafeguardingTrust.made;
import static waymark.cases.safeguarding.web.SafeguardingTrust.raising;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.cases.web.Service;

/** What a safeguarding lead reads first, over HTTP on a real database. */
class InboxOrderTest extends WithATrust {
  private static final String CALM = "Came in without a coat again.";
  private static final String DANGER = "Is afraid to go home today.";

  @Test
  void aChildThoughtInDangerStandsAboveWhateverWaitsLonger() {
    Service dsl = there.as("dsl");
    UUID child = there.child(there.rowan);
    List<UUID> calm = List.of(there.raised(child, CALM), there.raised(child, CALM));
    List<UUID> danger = List.of(inDanger(child), inDanger(child));

    assertThat(read(dsl, 100)).containsSubsequence(danger.get(0), danger.get(1), calm.get(0));
    assertThat(read(dsl, 1)).as("the same a page at a time").isEqualTo(read(dsl, 100));
    assertThat(danger(dsl)).isEqualTo(2);

    done(dsl.decide(concern(danger.getFirst()) + "/acknowledge", "{}", 0));
    assertThat(danger(dsl)).as("taken up by a lead").isEqualTo(1);
  }

  @Test
  void whatIsMostOverdueComesFirstWheneverItWasRaised() {
    Service dsl = there.as("dsl");
    UUID child = there.child(there.rowan);
    UUID later = referred(dsl, child, "2025-11-14");
    UUID most = referred(dsl, child, "2025-11-10");
    UUID least = referred(dsl, child, "2025-11-19");
    assertThat(read(dsl, "status=due&limit=100")).containsSubsequence(most, later, least);
    assertThat(read(dsl, "status=due&limit=1"))
        .as("the same a page at a time")
        .isEqualTo(read(dsl, "status=due&limit=100"));
  }

  private UUID referred(Service dsl, UUID child, String on) {
    UUID raised = there.raised(child, CALM);
    String form =
        "{\"occurredOn\":\"%s\",\"to\":\"The duty team\",\"how\":\"phone\",\"reason\":\"Neglect\"}";
    done(dsl.decide(concern(raised) + "/refer", form.formatted(on), 0));
    return raised;
  }

  private UUID inDanger(UUID child) {
    String form = raising(child, DANGER).replace("Danger\":false", "Danger\":true");
    return id(made(there.as("assistant").post(BASE + "/concerns", form)), "concern");
  }

  private static long danger(Service lead) {
    return done(lead.get(BASE + "/inbox")).body().at("/counts/danger").longValue();
  }

  /** The new ones, from first to last. */
  private static List<UUID> read(Service lead, int limit) {
    return read(lead, "limit=" + limit);
  }

  private static List<UUID> read(Service lead, String asked) {
    List<UUID> all = new ArrayList<>();
    String after = "";
    while (true) {
      JsonNode page = done(lead.get(BASE + "/inbox?" + asked + after)).body();
      page.required("concerns")
          .forEach(each -> all.add(UUID.fromString(each.required("concern").asString())));
      if (page.required("next").isNull()) {
        return all;
      }
      after = "&after=" + page.required("next").asString();
    }
  }
}
