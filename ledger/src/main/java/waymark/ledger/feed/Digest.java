package waymark.ledger.feed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.util.HexFormat;
import org.bson.Document;
import waymark.ledger.store.CanonicalJson;

/**
 * A read model in one number: SHA-256 over its documents in the order of their streams, each as
 * canonical JSON (RFC 8785) with a line end. The same log gives the same digest, on any machine.
 *
 * @param sha256 in lower-case hexadecimal
 * @param rows counted
 */
public record Digest(String sha256, long rows) {

  /** Reads the whole collection; rows written meanwhile may or may not be in it. */
  public static Digest of(MongoCollection<Document> rows) {
    var sha256 = Hashes.sha256();
    long count = 0;
    for (Document row : rows.find().sort(Sorts.ascending("_id")).batchSize(1000)) {
      sha256.update(CanonicalJson.bytes(RowJson.toJson(row)));
      sha256.update((byte) '\n');
      count++;
    }
    return new Digest(HexFormat.of().formatHex(sha256.digest()), count);
  }
}
