package waymark.ledger.personal;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.google.crypto.tink.Aead;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * The wrapped keys in their own database: {@code {_id: key, wrapped}}, or {@code {_id: key, erased:
 * true}} for ever.
 */
final class KeyStore {

  private static final int BATCH = 1_000;

  private final MongoCollection<Document> keys;

  KeyStore(MongoClient client, String ledger) {
    keys =
        client
            .getDatabase(ledger + "-keys")
            .getCollection("keys")
            .withReadConcern(ReadConcern.MAJORITY)
            .withReadPreference(ReadPreference.primary())
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
  }

  String name() {
    return keys.getNamespace().getDatabaseName();
  }

  /** Whether anybody's key is in it. */
  boolean holdsPeople() {
    return keys.find(and(exists("wrapped"), ne("_id", KeyRing.CHECK))).first() != null;
  }

  /** Whether any key is in it, that of nobody too. */
  boolean holdsKeys() {
    return keys.find(exists("wrapped")).first() != null;
  }

  void clear() {
    keys.deleteMany(new Document());
  }

  List<Document> find(Collection<String> ids) {
    return keys.find(in("_id", ids)).into(new ArrayList<>());
  }

  /** Stores these unless another process was first; who was first is found by reading again. */
  void insert(Map<String, byte[]> wrapped) {
    List<Document> documents = new ArrayList<>();
    wrapped.forEach(
        (id, bytes) -> documents.add(new Document("_id", id).append("wrapped", new Binary(bytes))));
    try {
      keys.insertMany(documents, new InsertManyOptions().ordered(false));
    } catch (MongoBulkWriteException e) {
      boolean onlySecond =
          e.getWriteConcernError() == null
              && e.getWriteErrors().stream()
                  .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
      if (!onlySecond) {
        throw e;
      }
    }
  }

  void erase(Collection<String> ids) {
    List<WriteModel<Document>> writes = new ArrayList<>();
    for (String id : ids) {
      writes.add(
          new UpdateOneModel<>(
              eq("_id", id),
              combine(set("erased", true), unset("wrapped")),
              new UpdateOptions().upsert(true)));
    }
    if (!writes.isEmpty()) {
      keys.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }
  }

  List<String> erased() {
    return keys.find(eq("erased", true))
        .sort(Sorts.ascending("_id"))
        .map(key -> key.getString("_id"))
        .into(new ArrayList<>());
  }

  /** Whether every key is wrapped such that this opens it. */
  boolean allOpenedBy(Aead aead) {
    for (Document key : keys.find(exists("wrapped")).batchSize(BATCH)) {
      try {
        var _ =
            DataKey.unwrap(key.getString("_id"), key.get("wrapped", Binary.class).getData(), aead);
      } catch (GeneralSecurityException other) {
        return false;
      }
    }
    return true;
  }

  /** Replaces every wrapped key; one that was erased meanwhile stays erased. */
  long rewrap(BiFunction<String, byte[], byte[]> rewrapped) {
    long done = 0;
    List<WriteModel<Document>> writes = new ArrayList<>();
    for (Document key : keys.find(exists("wrapped")).batchSize(BATCH)) {
      Binary old = key.get("wrapped", Binary.class);
      Binary next = new Binary(rewrapped.apply(key.getString("_id"), old.getData()));
      writes.add(
          new UpdateOneModel<>(
              and(eq("_id", key.getString("_id")), eq("wrapped", old)), set("wrapped", next)));
      if (writes.size() == BATCH) {
        done += keys.bulkWrite(writes).getModifiedCount();
        writes.clear();
      }
    }
    return writes.isEmpty() ? done : done + keys.bulkWrite(writes).getModifiedCount();
  }
}
