package waymark.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import waymark.ledger.testing.*;

class LedgerStoreTest {
  @Test
  void appends() throws Exception {
    var o = JsonNodeFactory.instance.objectNode();
    try (var s = LedgerStore.open(TestMongo.client(), TestMongo.database("first"))) {
      var c =
          new NewCommit(
              UUID.randomUUID(),
              "h",
              "a",
              "s:1",
              0,
              o,
              List.of(new NewEvent("x", 1, LocalDate.now(), o)));
      assertThat(s.append(c).position()).isEqualTo(1);
      assertThat(s.append(c).replayed()).isTrue();
    }
    try (var admin = Admin.create(java.util.Map.of("bootstrap.servers", TestKafka.bootstrap()))) {}
  }
}
