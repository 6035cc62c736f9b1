package waymark.journeys.faults;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Sorts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.BsonDocument;
import org.bson.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * A ledger as it lies in its database, read without any of the code that wrote it.
 *
 * @param name of the ledger and of its database
 */
public record StoredLog(String name, List<Commit> commits) {
  private static final JsonMapper JSON = JsonMapper.shared();

  /**
   * One document.
   *
   * @param leaf the bytes that were recorded; the fields before it are the copies beside them
   * @param content of the leaf; missing where that is no JSON any more
   */
  public record Commit(
      long position, String stream, long firstSeq, UUID commandId, byte[] leaf, JsonNode content) {
    boolean readable() {
      return content.path("commandId").isString() && content.path("recordedAt").isString();
    }

    UUID id() {
      return readable() ? UUID.fromString(content.path("commandId").asString()) : commandId;
    }

    long lastSeq() {
      return firstSeq + content.path("events").size() - 1;
    }

    Instant recordedAt() {
      return Instant.parse(content.path("recordedAt").asString());
    }

    String hash() {
      try {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(leaf));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  public static StoredLog read(MongoClient client, String name) {
    var commits = new ArrayList<Commit>();
    client
        .getDatabase(name)
        .getCollection("commits", BsonDocument.class)
        .find()
        .sort(Sorts.ascending("_id"))
        .forEach(document -> commits.add(commit(document)));
    return new StoredLog(name, commits);
  }

  /**
   * How many commits each of a ledger's generations took over, as the database says; see {@link
   * SignedGenerations}.
   */
  static NavigableMap<Integer, Long> generations(MongoClient client, String name) {
    var kept = new TreeMap<>(Map.of(1, 0L));
    for (Document begun : client.getDatabase(name).getCollection("generations").find()) {
      kept.put(begun.getInteger("_id"), begun.getLong("kept"));
    }
    return kept;
  }

  private static Commit commit(BsonDocument document) {
    byte[] leaf = document.getBinary("leaf").getData();
    return new Commit(
        document.getInt64("_id").getValue(),
        document.getString("stream").getValue(),
        document.getInt64("firstSeq").getValue(),
        document.getBinary("commandId").asUuid(),
        leaf,
        read(leaf));
  }

  private static JsonNode read(byte[] leaf) {
    try {
      return JSON.readTree(new String(leaf, StandardCharsets.UTF_8));
    } catch (JacksonException altered) {
      return MissingNode.getInstance();
    }
  }

  long lastPosition() {
    return commits.isEmpty() ? 0 : commits.getLast().position();
  }
}
