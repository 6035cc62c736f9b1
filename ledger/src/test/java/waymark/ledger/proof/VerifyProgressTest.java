package waymark.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyProgressTest {

  @TempDir Path home;

  @Test
  void progressIsTold() {
    List<Long> told = new ArrayList<>();
    try (RecordedLedger longer = new RecordedLedger(home.resolve("longer"))) {
      longer.record(1);
      Verify.of(repeated(longer, 25_000), List.of(), told::add);
    }
    assertThat(told).containsExactly(10_000L, 20_000L);
  }

  /**
   * One commit over and over: only the positions are right, which is enough to be told of progress.
   */
  private static RecordSource repeated(RecordedLedger ledger, int count) {
    BsonDocument commit = ledger.commits().find().first();
    return new RecordSource() {
      private long next = 1;

      @Override
      public String ledger() {
        return "repeated";
      }

      @Override
      public Documents commits() {
        return new Documents() {
          @Override
          public boolean hasNext() {
            return next <= count;
          }

          @Override
          public BsonDocument next() {
            return commit.append("_id", new BsonInt64(next++));
          }

          @Override
          public void close() {}
        };
      }

      @Override
      public Documents leafTiles() {
        return ledger.source().leafTiles();
      }
    };
  }
}
