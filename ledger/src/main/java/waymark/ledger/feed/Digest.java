package waymark.ledger.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A read model in one number: SHA-256 over its rows in the order of their streams, each as JSON
 * with sorted keys and a line end. The same log gives the same digest, on any machine.
 *
 * @param sha256 in lower-case hexadecimal
 * @param rows counted
 */
public record Digest(String sha256, long rows) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Reads the whole collection; rows written meanwhile may or may not be in it. */
  public static Digest of(MongoCollection<Document> rows) {
    var sha256 = Hashes.sha256();
    long count = 0;
    for (Document row : rows.find().sort(Sorts.ascending("_id")).batchSize(1000)) {
      sha256.update((JSON.writeValueAsString(sorted(row)) + "\n").getBytes(UTF_8));
      count++;
    }
    return new Digest(HexFormat.of().formatHex(sha256.digest()), count);
  }

  private static @Nullable Object sorted(@Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      Map<String, @Nullable Object> inOrder = new TreeMap<>();
      object.forEach((name, field) -> inOrder.put(String.valueOf(name), sorted(field)));
      return inOrder;
    } else if (value instanceof List<?> list) {
      return list.stream().map(Digest::sorted).toList();
    }
    return value;
  }
}
