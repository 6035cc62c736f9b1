package waymark.cases.roll;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import waymark.cases.rollfile.Rolls;
import waymark.journeys.roll.RollOrder;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.StoredCommit;
import waymark.ledger.testing.MongodProcess;

/**
 * The service in a process of its own, with a heap of 256 MB, which dies at once, as of kill -9,
 * and is started again on what it left behind.
 */
class KilledImportTest {
  private static final int PUPILS = 600;

  @TempDir Path folder;

  @Test
  void anImportAndItsReversalKilledHalfWayAreFinishedAtTheNextStart() throws Exception {
    try (MongodProcess mongod = new MongodProcess();
        ServiceProcess service = new ServiceProcess(mongod.uri(), folder)) {
      service.start("import.after-row");
      ProcessImports imports = new ProcessImports(service).begin();
      String school = imports.school("4001");
      byte[] roll = Rolls.generated(order(PUPILS));
      String id = imports.upload(school, roll);
      service.decide(
          "director",
          "/api/cases/imports/" + id + "/run",
          ProcessImports.WHOLE,
          imports.show(id).required("shown").longValue());
      service.awaitDeath();
      assertThat(joined(mongod)).hasSizeBetween(1, PUPILS - 1);

      service.start("reversal.after-pupil");
      service.until(() -> imports.state(id).equals("finished"));
      List<StoredCommit> joined = joined(mongod);
      assertThat(joined).hasSize(PUPILS);
      assertThat(new HashSet<>(joined.stream().map(StoredCommit::stream).toList())).hasSize(PUPILS);
      JsonNode again = imports.show(imports.upload(school, roll));
      assertThat(again.at("/counts/unchanged").intValue()).isEqualTo(PUPILS);

      service.tell(
          "director", "/api/cases/imports/" + id + "/reverse", "{\"reason\":\"Wrong file.\"}");
      service.awaitDeath();
      service.start("");
      service.until(() -> imports.state(id).equals("reversed"));
      assertThat(events(mongod, "roll-entry-reversed")).hasSize(PUPILS);
      assertThat(imports.show(id).required("leftAsImported").intValue()).isZero();
    }
  }

  private static RollOrder order(int pupils) {
    return RollOrder.of(pupils, "ctf-24").tidy();
  }

  private static List<StoredCommit> joined(MongodProcess mongod) {
    return events(mongod, "joined-school");
  }

  private static List<StoredCommit> events(MongodProcess mongod, String type) {
    try (var client = MongoClients.create(mongod.uri());
        LedgerStore cases = LedgerStore.open(client, "cases")) {
      return cases.from(1, 1_000_000).stream()
          .filter(c -> c.read().events().stream().anyMatch(e -> e.type().equals(type)))
          .toList();
    }
  }
}
