package waymark.journeys.faults;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

/** The owner of the database writes where the next commit of a service that runs belongs. */
class WrittenAfterTheEndIT {
  private static final String REASON = "a script wrote into the wrong database";

  private final Trust trust = Trust.shared();

  @Test
  void what_somebody_wrote_in_the_next_place_is_named_and_set_aside_and_the_service_goes_on() {
    try (var load = Load.on(trust, 4)) {
      load.acknowledges(8);
      long last = writeInTheNextPlace();
      String met = "after position %d its database holds what its service did not".formatted(last);
      load.waits(8);
      await("it is named").atMost(Trust.LONG).until(() -> trust.cases.said(met) > 0);
      trust.cases.kill();
      long before = trust.cases.said(met);
      trust.cases.start().healthy();
      assertThat(trust.cases.said(met)).as("at the start as well").isGreaterThan(before);
      assertThat(trust.reporting.health()).as("what was read is served").isEqualTo(200);
      load.waits(8);
      assertThat(trust.lastPosition()).as("nothing is recorded").isEqualTo(last + 1);
      var aside = trust.tool().setAside("cases", REASON);
      assertThat(aside.exit()).as(aside.said()).isZero();
      trust.cases.kill();
      trust.cases.start().healthy();
      load.acknowledges(40).finish();
      assertThat(commits().find(eq("_id", last + 1)).first()).containsKey("stream");
    }
    trust.assertEverythingHolds();
    assertThat(trust.client.getDatabase("cases").getCollection("set-aside").countDocuments())
        .isEqualTo(1);
    var verified = trust.tool().verify("cases");
    assertThat(verified.exit()).as(verified.said()).isZero();
    assertThat(verified.said()).contains("was set aside at", REASON);
  }

  /** Gives the last position before it; the service, which writes meanwhile, may be first. */
  private long writeInTheNextPlace() {
    while (true) {
      long last = trust.lastPosition();
      try {
        var rogue = new Document("_id", last + 1).append("leaf", new Binary(new byte[] {7}));
        commits().insertOne(rogue);
        return last;
      } catch (MongoWriteException taken) {
        assertThat(taken.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
      }
    }
  }

  private MongoCollection<Document> commits() {
    return trust.client.getDatabase("cases").getCollection("commits");
  }
}
