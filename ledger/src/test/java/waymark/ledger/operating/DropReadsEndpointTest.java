package waymark.ledger.operating;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.ledger.proof.DayFolder;
import waymark.ledger.proof.SigningKey;
import waymark.ledger.reads.Read;
import waymark.ledger.reads.ReadKind;
import waymark.ledger.reads.ReadLog;
import waymark.ledger.reads.ReadOutcome;
import waymark.ledger.reads.ReasonsToKeep;
import waymark.ledger.reads.SignedDays;
import waymark.ledger.testing.TestMongo;

class DropReadsEndpointTest {
  @TempDir Path home;

  @Test
  void no_reads_are_dropped_while_it_may_be_asked_who_looked() {
    var now = new AtomicReference<>(Instant.parse("2024-03-01T09:00:00Z"));
    var log = ReadLog.open(TestMongo.uri(), TestMongo.database("drop-reads"), now::get);
    log.record(
        new Read(
            ReadOutcome.ANSWERED,
            "somebody",
            List.of("senco"),
            "GET /api/reports/pupils/{id}",
            ReadKind.PAGE,
            List.of(UUID.randomUUID()),
            "192.0.2.7",
            null));
    now.set(Instant.parse("2026-11-22T09:30:00Z"));
    var key = SigningKey.createIfAbsent(home.resolve("key"));
    var standing = new AtomicReference<List<String>>(ReasonsToKeep.counted(2, "holds", "Records"));
    try (var days =
        new SignedDays(log, "demo", new DayFolder(home.resolve("days"), "reads"), key, now::get)) {
      var endpoint =
          new DropReadsEndpoint(List.of(days), List.of(standing::get, () -> List.of("a request")));
      var refused = endpoint.drop(12);
      assertThat(refused.getStatus()).isEqualTo(409);
      assertThat(String.valueOf(refused.getBody()))
          .contains("Nothing is dropped", "holds: 2 (seen under “Records”); a request.");

      standing.set(List.of());
      var asked = new DropReadsEndpoint(List.of(days), List.of(standing::get));
      assertThat(asked.drop(12).getBody()).isEqualTo(Map.of("dropped", List.of("2024-03")));
    }
  }
}
