package waymark.journeys.journey;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.types.Binary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import waymark.ledger.personal.KeyRing;
import waymark.ledger.personal.KeyStoreRefused;
import waymark.ledger.personal.Sealed;
import waymark.ledger.personal.TrustKey;

/**
 * What only the trust can do: opens every sealed value of every ledger that has a key store,
 * whichever ledgers there are, so that all that may stand nowhere in clear is known, not only what
 * the product shows today.
 */
final class OpenedRecord {
  private static final String KEYS = "-keys";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Map<String, SealedOf> found = new TreeMap<>();

  private OpenedRecord() {}

  /** Everybody of whom something was sealed and can still be opened. */
  static List<Person> people(Stack stack) {
    var opened = new OpenedRecord();
    var trustKeys = trustKeys(stack.home().resolve("secrets"));
    try (var client = MongoClients.create(stack.databaseUri())) {
      for (var store : client.listDatabaseNames()) {
        if (!store.endsWith(KEYS)) continue;
        var ledger = store.substring(0, store.length() - KEYS.length());
        opened.read(client, ledger, ring(client, ledger, trustKeys));
      }
    }
    return opened.found.values().stream().map(SealedOf::person).toList();
  }

  private void read(MongoClient client, String ledger, KeyRing keys) {
    var sealed = new ArrayList<Sealed>();
    for (var commit : client.getDatabase(ledger).getCollection("commits").find()) {
      sealedIn(JSON.readTree(commit.get("leaf", Binary.class).getData()), sealed);
    }
    keys.ready(sealed.stream().map(Sealed::key).distinct().toList());
    for (var each : sealed) {
      keys.open(each)
          .ifPresent(
              text -> found.computeIfAbsent(each.key(), SealedOf::new).opened(each.kind(), text));
    }
  }

  private static void sealedIn(JsonNode json, List<Sealed> to) {
    if (json.hasNonNull("key") && json.hasNonNull("kind") && json.hasNonNull("box")) {
      to.add(
          new Sealed(
              json.get("key").asString(), json.get("kind").asString(), json.get("box").asString()));
    } else {
      json.valueStream().forEach(each -> sealedIn(each, to));
    }
  }

  private static KeyRing ring(MongoClient client, String ledger, List<TrustKey> trustKeys) {
    KeyStoreRefused refused = null;
    for (var trustKey : trustKeys) {
      try {
        // As one with commits: no key is made here where none is.
        return KeyRing.open(client, ledger, trustKey, 1);
      } catch (KeyStoreRefused anothers) {
        refused = anothers;
      }
    }
    throw new AssertionError("no key of this home opens the key store of " + ledger, refused);
  }

  private static List<TrustKey> trustKeys(Path secrets) {
    var keys = new ArrayList<TrustKey>();
    try (var files = Files.list(secrets)) {
      for (var file : files.filter(each -> each.toString().endsWith(".key")).toList()) {
        try {
          keys.add(TrustKey.read(file));
        } catch (KeyStoreRefused another) {
          // A key of another kind, such as that which signs checkpoints.
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return keys;
  }
}
