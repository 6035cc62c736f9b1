package waymark.journeys.faults;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

/** The owner of the database changes what is recorded while the services run. */
class UnverifiedIT {
  private static final long AT = 5;

  @Test
  void what_is_read_of_an_altered_record_is_marked_until_it_is_mended() throws Exception {
    var trust = Trust.shared();
    trust.settle();
    trust.cases.end();
    trust.cases.startWith("WAYMARK_VERIFY_EVERY", "1s").healthy();
    var register = trust.senco.at(trust.reporting.address());
    var commits = trust.client.getDatabase("cases").getCollection("commits");
    byte[] recorded = leaf(commits);
    byte[] altered = recorded.clone();
    altered[altered.length - 20] ^= 1;
    assertThat(mark(register)).isEmpty();
    try {
      put(commits, altered);
      await("it is found out").atMost(Trust.LONG).until(() -> mark(register).isPresent());
      assertThat(register.get("/api/reports/register").status()).isEqualTo(200);
      assertThat(trust.cases.health()).isEqualTo(503);
      assertThat(trust.cases.shows("health").toString()).contains("First wrong position: " + AT);
      assertThat(trust.cases.shows("health/readiness").path("status").asString()).isEqualTo("UP");
      var found = mark(register);
      trust.cases.kill();
      trust.reporting.kill();
      trust.reporting.start();
      await("a restarted reader answers, its keeper away")
          .atMost(Trust.LONG)
          .ignoreExceptions()
          .until(() -> mark(register).equals(found));
    } finally {
      put(commits, recorded);
    }
    trust.cases.startWith("WAYMARK_VERIFY_EVERY", "1s").healthy();
    await("it is mended").atMost(Trust.LONG).until(() -> mark(register).isEmpty());
    trust.cases.end();
    trust.cases.start().healthy();
    trust.assertEverythingHolds();
  }

  private static Optional<String> mark(Person reader) throws Exception {
    var answer = reader.get("/api/reports/register?limit=1");
    return answer.headers().firstValue("Waymark-Unverified-Since");
  }

  private static byte[] leaf(MongoCollection<Document> commits) {
    return commits.find(eq("_id", AT)).first().get("leaf", Binary.class).getData();
  }

  private static void put(MongoCollection<Document> commits, byte[] leaf) {
    commits.updateOne(eq("_id", AT), set("leaf", new Binary(leaf)));
  }
}
