package waymark.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.recruitment.Person.CANDIDATES;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.NewEvent;
import waymark.ledger.testing.MongodProcess;

/**
 * The service dies, as of kill -9, when a candidate's key is destroyed and that is not recorded
 * yet; later its key store is replaced by an older one.
 */
class KilledCandidateErasureTest {
  private static final String CRASH = "erasure.between-key-and-announcement";

  @TempDir Path folder;

  @Test
  void aDestroyedKeyIsAnnouncedAfterTheRestartAndStaysDestroyedInARestoredKeyStore()
      throws Exception {
    try (MongodProcess mongod = new MongodProcess();
        MongoClient mongo = MongoClients.create(mongod.uri());
        RecruitmentProcess service = new RecruitmentProcess(mongod.uri(), folder)) {
      service.start(CRASH);
      Person head = service.as("head");
      String at = head.applied(TestTrust.ROWAN, "Ottoline Quillfeather", "2025-01-15");
      head.decide(at + "/outcome", "{\"on\":\"2025-02-20\",\"outcome\":\"withdrawn\"}").done();
      head.decide(at + "/erasure/propose", "{\"ground\":\"retention-ended\"}").done();
      String key = "candidate:" + at.substring(CANDIDATES.length() + 1);
      MongoCollection<Document> keys = mongo.getDatabase("recruitment-keys").getCollection("keys");
      List<Document> backup = keys.find().into(new ArrayList<>());

      approveAndDie(service, at);
      assertThat(recorded(mongo, key)).endsWith("candidate-erasure-approved");
      assertThat(hasKey(keys, key)).as("the key is destroyed").isFalse();

      service.start("");
      service.until(() -> recorded(mongo, key).contains("candidate-erased"));
      assertThat(stage(service, at)).isEqualTo("erased");

      service.kill();
      keys.deleteMany(new Document());
      keys.insertMany(backup);
      assertThat(hasKey(keys, key)).as("what the backup brought back").isTrue();
      service.start("");
      assertThat(hasKey(keys, key)).isFalse();
      assertThat(stage(service, at)).isEqualTo("erased");
      assertThat(service.as("director").get(at).raw().body()).doesNotContain("Quillfeather");
      assertThat(recorded(mongo, key)).containsOnlyOnce("candidate-erased");
    }
  }

  private static void approveAndDie(RecruitmentProcess service, String at)
      throws InterruptedException {
    try {
      service.as("director").decide(at + "/erasure/approve", "{}");
    } catch (IllegalStateException died) {
      assertThat(died).hasMessageNotContaining("refused");
    }
    service.awaitDeath();
  }

  private static String stage(RecruitmentProcess service, String at) {
    return service.as("director").get(at).done().at("/erasure/stage").asString();
  }

  private static boolean hasKey(MongoCollection<Document> keys, String key) {
    Document found = keys.find(new Document("_id", key)).first();
    return found != null && found.get("wrapped") != null;
  }

  private static List<String> recorded(MongoClient mongo, String stream) {
    try (LedgerStore ledger = LedgerStore.open(mongo, "recruitment")) {
      return ledger.stream(stream).stream()
          .flatMap(commit -> commit.read().events().stream())
          .map(NewEvent::type)
          .toList();
    }
  }
}
