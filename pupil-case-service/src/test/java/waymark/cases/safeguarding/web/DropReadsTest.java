package waymark.cases.safeguarding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.cases.safeguarding.web.SafeguardingTrust.BASE;
import static waymark.cases.safeguarding.web.SafeguardingTrust.done;
import static waymark.cases.safeguarding.web.SafeguardingTrust.origin;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import tools.jackson.databind.JsonNode;
import waymark.cases.directory.DirectoryCommands;
import waymark.cases.directory.LiftPersonHold;
import waymark.cases.directory.PlacePersonHold;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.privacy.LiftHold;
import waymark.cases.privacy.PlaceHold;
import waymark.cases.pupil.SentBy;
import waymark.cases.pupil.Words;
import waymark.cases.web.Service;
import waymark.cases.web.Service.Answer;

/** An operator has old records of who looked dropped. */
class DropReadsTest extends WithATrust {
  @LocalManagementPort private int management;
  @Autowired private Map<String, ServiceLedger> ledgers;
  @Autowired private DirectoryCommands people;

  @Test
  void no_reads_are_dropped_while_a_hold_or_an_open_request_stands() {
    assertThat(drop().status()).isEqualTo(200);
    UUID hold = UUID.randomUUID();

    UUID child = there.child(there.rowan);
    var place = new PlaceHold(child, hold, "inquiry", null);
    commands.send(place, origin(), SentBy.THE_SERVICE);
    refused("legal holds on pupils' records: 1 (seen under “Records due to be erased”)");
    commands.send(new LiftHold(child, hold, new Words("Over.")), origin(), SentBy.THE_SERVICE);

    UUID person = there.person("held", "senco", there.rowan);
    people.send(new PlacePersonHold(person, hold, "inquiry", "one"), origin());
    refused("legal holds on members of staff: 1 (seen under “People”)");
    people.send(new LiftPersonHold(person, hold, "another"), origin());

    Service dsl = there.as("dsl");
    there.raised(child, "Came in without a coat again.");
    String file = BASE + "/children/" + child;
    done(dsl.post(file + "/holds", "{\"reason\":\"inquiry\"}"));
    refused("legal holds on safeguarding files and low-level concerns: 1");
    JsonNode held = done(dsl.get(file + "/keeping")).body().required("keeping");
    String lift = file + "/holds/" + held.at("/holds/0/hold").asString() + "/lift";
    done(dsl.decide(lift, "{\"note\":\"Over.\"}", held.required("seq").longValue()));
    assertThat(drop().status()).isEqualTo(200);
  }

  @Test
  void no_reads_are_dropped_before_all_of_an_answer_is_given() {
    UUID child = there.child(there.rowan);
    there.raised(child, "Came in without a coat again.");
    var asked = AskedToSeeAFile.about(there, child);
    refused("subject access requests to be answered: 1 (seen under “Subject access requests”)");
    asked.restIsGiven(ledgers.get("cases"));
    refused("There stand parts of answers to be given: 1 (seen under “Requests to see a file”).");
    Service dsl = there.as("dsl");
    asked.gather(dsl);
    asked.decide(dsl);
    long seq = asked.part(dsl).required("seq").longValue();
    done(there.as("deputy").decide(asked.at() + "/approve", "{}", seq));
    asked.give(dsl);
    assertThat(drop().status()).isEqualTo(200);
  }

  private void refused(String clause) {
    Answer answer = drop();
    assertThat(answer.status()).as(answer.raw().body()).isEqualTo(409);
    assertThat(answer.body().required("detail").stringValue())
        .startsWith("Nothing is dropped here")
        .contains(clause);
  }

  private Answer drop() {
    return new Service(management, "nobody").post("/actuator/dropreads", "{\"months\":\"12\"}");
  }
}
