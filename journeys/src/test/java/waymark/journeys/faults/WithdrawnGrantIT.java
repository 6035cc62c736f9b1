package waymark.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import waymark.journeys.client.Answer;

/** A role is withdrawn while the broker is away. */
class WithdrawnGrantIT {
  private static final String SUSPENDED = "faults-suspended-lead";
  private static final String INBOX = "/api/safeguarding/inbox";
  private static final String REGISTER = "/api/reports/register?limit=1";

  private final Trust trust = Trust.shared();
  private final Person administrator = new Person(trust.cases.address(), "faults-administrator");

  @Test
  void a_lead_withdrawn_while_the_broker_is_away_reads_no_more() throws IOException {
    try (var twin = trust.cases.twin()) {
      twin.start().healthy();
      trust.reporting.end();
      trust.reporting.startWith("WAYMARK_GRANTS_KNOWN_FOR", "20s").healthy();
      FirstDay.employ(administrator, SUSPENDED, "dsl", trust.school());
      var lead = new Person(trust.cases.address(), SUSPENDED);
      var atTwin = lead.at(twin.address());
      var atReporting = lead.at(trust.reporting.address());
      assertThat(lead.get(INBOX).status()).isEqualTo(200);
      answers(atTwin, INBOX, 200);
      answers(atReporting, REGISTER, 200);
      trust.broker.kill();
      Answer withdrawn = withdraw(lead);
      assertThat(withdrawn.status()).as(withdrawn.text()).isEqualTo(200);
      assertThat(withdrawn.headers().firstValue("Waymark-In-Force")).contains("here");
      assertThat(lead.get(INBOX).status()).isEqualTo(403);
      answers(atTwin, INBOX, 403);
      assertThat(trust.lead.get(INBOX).status()).as("another lead").isEqualTo(200);
      answers(atReporting, REGISTER, 503);
      assertThat(atReporting.get(REGISTER).text()).contains("roles-not-known");
      trust.broker.start();
      trust.broker.ready();
      answers(atReporting, REGISTER, 403);
      answers(trust.senco.at(trust.reporting.address()), REGISTER, 200);
      twin.kill();
    }
    trust.reporting.end();
    trust.reporting.start().healthy();
    trust.assertEverythingHolds();
  }

  private Answer withdraw(Person person) throws IOException {
    String page = "/api/directory/people/" + person.id();
    Answer shown = administrator.get(page);
    String grant = shown.json().required("grants").get(0).required("grant").stringValue();
    return administrator.post(
        page + "/grants/" + grant + "/withdraw", "{\"on\":\"2021-01-01\"}", shown.etag());
  }

  private static void answers(Person person, String path, int status) {
    await(path + " answers " + status)
        .atMost(Trust.LONG)
        .ignoreExceptions()
        .until(() -> person.get(path).status() == status);
  }
}
