package waymark.ledger.personal;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.ledger.testing.TestMongo;

/**
 * The replication log of a key store's database keeps wrapped keys that were destroyed since: what
 * docs/keys.md says of them.
 */
class OplogTest {
  private static final String PUPIL = "pupil:1";
  private static final String NAME = "Posy Quillfeather";

  @TempDir Path home;
  private final String ledger = TestMongo.database("oplog");
  private final MongoDatabase local = TestMongo.client().getDatabase("local");
  private Sealed sealed;

  @BeforeEach
  void eraseSomebody() {
    KeyRing keys = KeyRing.open(TestMongo.client(), ledger, TrustKey.createIfAbsent(trustKey()), 0);
    sealed = keys.seal(PUPIL, "name", NAME);
    keys.erase(PUPIL);
    assertThat(keys.open(sealed)).isEmpty();
  }

  private Path trustKey() {
    return home.resolve("trust.key");
  }

  /** Every wrapped key of this person that the replication log holds. */
  private List<byte[]> kept() {
    String store = ledger + "-keys.keys";
    var kept = new ArrayList<byte[]>();
    local
        .getCollection("oplog.rs")
        .find(or(eq("ns", store), eq("o.applyOps.ns", store)))
        .forEach(entry -> {
          if (entry.toString().contains(PUPIL)) {
            collect(entry, kept);
          }
        });
    return kept;
  }

  /** Of an insert or an update, by itself or with others in one entry. */
  private static void collect(Object part, List<byte[]> kept) {
    if (part instanceof Map<?, ?> fields) {
      fields.forEach((name, value) -> {
        if (name.equals("wrapped") && value instanceof Binary wrapped) {
          kept.add(wrapped.getData());
        } else {
          collect(value, kept);
        }
      });
    } else if (part instanceof List<?> parts) {
      parts.forEach(each -> collect(each, kept));
    }
  }

  /** What was sealed, opened with what the replication log holds and this trust's key. */
  private Optional<String> opened(Path trustKey) {
    TrustKey trust = TrustKey.read(trustKey);
    for (byte[] wrapped : kept()) {
      try {
        return Optional.of(DataKey.unwrap(PUPIL, wrapped, trust.wrapping()).open(sealed));
      } catch (GeneralSecurityException | SealBroken notThisKeys) {
        // Perhaps the next.
      }
    }
    return Optional.empty();
  }

  @Test
  void aDestroyedKeyStaysInTheReplicationLogAndOpensWithTheTrustsKeyAlone() {
    assertThat(kept()).isNotEmpty();
    TrustKey.createIfAbsent(home.resolve("another.key"));
    assertThat(opened(home.resolve("another.key"))).isEmpty();
    assertThat(opened(trustKey())).contains(NAME);
  }

  @Test
  void onceTheTrustsKeyIsRotatedAndTheOldOneDestroyedNothingInTheReplicationLogOpens()
      throws Exception {
    Path old = Files.copy(trustKey(), home.resolve("old.key"));
    var at = List.of(new KeyStoreAddress(TestMongo.client(), List.of(ledger)));
    var _ = Rotation.rotate(at, trustKey());
    var _ = Rotation.retire(at, trustKey());
    assertThat(opened(trustKey())).isEmpty();
    assertThat(opened(old)).as("whoever kept it").contains(NAME);
  }

  /** It has a size and no age: entries go when newer ones need their room. */
  @Test
  void theReplicationLogIsBoundedByItsSizeAndNotByTime() {
    Document oplog =
        local.runCommand(
            new Document("listCollections", 1).append("filter", new Document("name", "oplog.rs")));
    Document options =
        oplog
            .get("cursor", Document.class)
            .getList("firstBatch", Document.class)
            .getFirst()
            .get("options", Document.class);
    assertThat(options.getBoolean("capped")).isTrue();
    assertThat(options.get("size", Number.class).longValue()).isPositive();
    assertThat(options).doesNotContainKey("expireAfterSeconds");
  }
}
