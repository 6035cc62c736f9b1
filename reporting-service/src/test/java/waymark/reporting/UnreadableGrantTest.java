package waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import waymark.ledger.feed.FeedHealth;

/** What cannot be read of somebody may be a withdrawal. */
class UnreadableGrantTest extends ReportsTest {

  @Test
  void whoever_a_message_is_about_that_cannot_be_read_may_do_nothing_until_it_can() {
    String other = TRUST.holder("senco", school);
    TRUST.directoryReaches(directory);
    assertThat(get("/register", senco).statusCode()).isEqualTo(200);
    var withdrawn =
        TRUST.directory.next(TRUST.streamOf(senco), "directory.role-withdrawn", "{\"grant\":17}");
    TRUST.directory.send(withdrawn);
    TRUST.directoryReaches(directory);
    assertThat(get("/register", senco).statusCode()).isEqualTo(403);
    assertThat(get("/register", other).statusCode()).as("nobody else").isEqualTo(200);
    var health = directory.health();
    assertThat(health.grade()).isEqualTo(FeedHealth.Grade.AMBER);
    assertThat(health.parked()).isEqualTo(1);
    assertThat(health.sentence())
        .contains("may do nothing here")
        .endsWith("./waymark republish --ledger directory --from " + withdrawn.position());

    String none = "{\"grant\":\"%s\",\"on\":\"2026-01-01\"}".formatted(java.util.UUID.randomUUID());
    TRUST.directory.send(withdrawn.saying(none));
    TRUST.school("So that there is something to wait for");
    TRUST.directoryReaches(directory);
    assertThat(get("/register", senco).statusCode()).as("read, and of no grant").isEqualTo(200);
    assertThat(directory.health().grade()).isEqualTo(FeedHealth.Grade.GREEN);
  }
}
