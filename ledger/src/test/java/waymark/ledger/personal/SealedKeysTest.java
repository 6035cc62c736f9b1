package waymark.ledger.personal;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.NewCommit;
import waymark.ledger.store.NewEvent;
import waymark.ledger.testing.TestMongo;

class SealedKeysTest {
  private final String name = TestMongo.database("sealed-keys");
  private final LedgerStore ledger = LedgerStore.open(TestMongo.client(), name);

  @Test
  void an_altered_commit_hides_only_its_own_keys_and_keeps_nobody_from_starting() {
    List.of("a", "b", "c", "d", "e").forEach(this::sealed);
    commits()
        .updateOne(Filters.eq("_id", 2L), Updates.set("leaf", new Binary(new byte[] {1, 2, 3})));
    commits().updateOne(Filters.eq("_id", 4L), Updates.unset("commandId"));

    assertThat(SealedKeys.inNewest(ledger)).containsExactly("pupil:a", "pupil:c", "pupil:e");
  }

  private void sealed(String pupil) {
    String stream = "pupil:" + pupil;
    var json = JsonNodeFactory.instance;
    var payload = json.objectNode();
    payload.set("name", json.objectNode().put("key", stream).put("box", "sealed"));
    ledger.append(
        new NewCommit(
            UUID.randomUUID(),
            "hash",
            "person:1",
            stream,
            0,
            json.objectNode(),
            List.of(new NewEvent("noted", 1, LocalDate.of(2026, 9, 1), payload))));
  }

  private MongoCollection<Document> commits() {
    return TestMongo.client().getDatabase(name).getCollection("commits");
  }
}
