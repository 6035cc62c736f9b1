package waymark.cases.safeguarding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.cases.safeguarding.web.SafeguardingTrust.BASE;
import static waymark.cases.safeguarding.web.SafeguardingTrust.done;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Updates;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.safeguarding.reading.ReadIndex;
import waymark.cases.safeguarding.reading.SafeguardingIndex;
import waymark.cases.safeguarding.reading.SafeguardingStreams;
import waymark.ledger.testing.TestMongo;

/** Two processes of the service make the leads' index anew at once, as after an upgrade. */
class IndexInTwoProcessesTest extends WithATrust {
  private static final String VIEWS = "safeguarding-views";

  @Autowired ServiceLedger safeguarding;
  @Autowired SafeguardingStreams streams;

  @Test
  void oneThatDeletesLateAndDiesTakesNothingFromWhatTheOtherMade() throws Exception {
    UUID raised = there.raised(there.child(there.rowan), "Came in without a coat again.");
    assertThat(inbox()).contains(raised.toString());
    TestMongo.client()
        .getDatabase(VIEWS)
        .getCollection("progress")
        .updateMany(new Document(), Updates.set("shape", 1));
    var other = new DiesAfterDeleting();
    var settings =
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(TestMongo.uri()))
            .addCommandListener(other)
            .build();
    try (var client = MongoClients.create(settings)) {
      var process =
          Thread.ofPlatform()
              .daemon()
              .start(() ->
                  ReadIndex.of(
                      new SafeguardingIndex(
                          client.getDatabase(VIEWS), safeguarding.store(), streams)));
      other.awaitLate();
      assertThat(inbox()).as("made anew here").contains(raised.toString());
      other.deletesAndDies();
      assertThat(inbox()).as("what the leads read").contains(raised.toString());
      other.release();
      process.join();
    }
  }

  private String inbox() {
    return done(there.as("dsl").get(BASE + "/inbox?limit=100")).body().toString();
  }
}
