package waymark.ledger.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.ledger.testing.TestMongo;

/** A hundred megabytes after a ledger's end, set aside by a process that cannot hold them. */
class SetAsideInBoundedMemoryTest {

  private static final int DOCUMENTS = 100;
  private static final int BYTES = 1 << 20;

  @TempDir Path home;

  @Test
  void what_stands_after_the_end_is_set_aside_few_at_a_time() throws Exception {
    try (var ledger = new RecordedLedger(home)) {
      ledger.record(3);
      ledger.checkpointer.checkpoint();
      for (int i = 0; i < DOCUMENTS; i++) {
        byte[] large = new byte[BYTES];
        large[0] = (byte) i;
        ledger
            .commits()
            .insertOne(
                new BsonDocument("_id", new BsonInt64(4 + i))
                    .append("commandId", new BsonInt64(i))
                    .append("stream", new BsonInt64(i))
                    .append("large", new BsonBinary(large)));
      }
      assertThat(setAside(ledger)).contains("100 documents that stood after position 3");
      assertThat(ledger.commits().countDocuments()).isEqualTo(3);
      assertThat(ledger.store.database().getCollection("set-aside").countDocuments())
          .isEqualTo(DOCUMENTS);
      ledger.store.database().drop();
    }
  }

  private String setAside(RecordedLedger ledger) throws Exception {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                RecordTool.class.getName(),
                "set-aside",
                "--mongo",
                TestMongo.uri(),
                "--ledger",
                ledger.name,
                "--checkpoints",
                ledger.root.toString(),
                "--checkpoint-key",
                home.resolve("checkpoint.key").toString(),
                "--reason",
                "a script of the host's wrote into the wrong database")
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
