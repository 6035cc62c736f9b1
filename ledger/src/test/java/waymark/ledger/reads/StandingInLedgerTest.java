package waymark.ledger.reads;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.NewCommit;
import waymark.ledger.store.NewEvent;
import waymark.ledger.testing.TestMongo;

class StandingInLedgerTest {
  private static final StandingKind HOLDS =
      new StandingKind("holds", "Records", "hold-placed", "hold", Set.of("hold-lifted", "erased"));

  private final MongoClient client = MongoClients.create(TestMongo.uri());
  private final LedgerStore ledger = LedgerStore.open(client, TestMongo.database("standing"));
  private final StandingInLedger standing = new StandingInLedger(ledger, List.of(HOLDS));

  @AfterEach
  void closed() {
    ledger.close();
    client.close();
  }

  @Test
  void what_was_begun_stands_until_it_is_ended_by_its_own_name() {
    assertThat(standing.standing()).isEmpty();
    append("one", "hold-placed", "a");
    append("one", "hold-placed", "b");
    append("other", "hold-placed", "a");
    assertThat(standing.standing()).containsExactly("holds: 3 (seen under “Records”)");
    append("one", "hold-lifted", "a");
    append("one", "hold-lifted", "never placed");
    assertThat(standing.standing()).containsExactly("holds: 2 (seen under “Records”)");
    append("other", "hold-lifted", "a");
    append("one", "erased", null);
    assertThat(standing.standing()).isEmpty();
  }

  @Test
  void who_begins_to_ask_later_is_told_the_same() {
    append("one", "hold-placed", "a");
    append("one", "noted", "a");
    assertThat(new StandingInLedger(ledger, List.of(HOLDS)).standing())
        .containsExactly("holds: 1 (seen under “Records”)");
  }

  private void append(String stream, String type, String hold) {
    ObjectNode payload = JsonNodeFactory.instance.objectNode();
    if (hold != null) {
      payload.put("hold", hold);
    }
    ledger.append(
        new NewCommit(
            UUID.randomUUID(),
            "hash",
            "somebody",
            stream,
            ledger.lastSeq(stream).orElse(-1L) + 1,
            JsonNodeFactory.instance.objectNode(),
            List.of(new NewEvent(type, 1, LocalDate.EPOCH, payload))));
  }
}
