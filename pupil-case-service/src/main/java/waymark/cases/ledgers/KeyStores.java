package waymark.cases.ledgers;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;
import waymark.cases.ledgers.TrustSettings.RingSettings;
import waymark.ledger.personal.KeyRing;
import waymark.ledger.personal.SealedKeys;
import waymark.ledger.personal.TrustKey;
import waymark.ledger.proof.Checkpoints;
import waymark.ledger.store.LedgerStore;

/**
 * The key ring of each ledger: in this service's usual key store under the trust's key, or where
 * the settings give it a store and a key of its own.
 */
public final class KeyStores implements AutoCloseable {
  private final TrustSettings settings;
  private final MongoClient usual;
  private final TrustKey trust;
  private final List<MongoClient> own = new ArrayList<>();

  public KeyStores(TrustSettings settings, MongoClient usual, TrustKey trust) {
    this.settings = settings;
    this.usual = usual;
    this.trust = trust;
  }

  /** Opens a ledger's ring; nobody on its erasure list has a key in it afterwards. */
  KeyRing open(LedgerStore store, String ledgerId, Checkpoints checkpoints) {
    RingSettings apart = settings.rings().get(store.name());
    MongoClient client = apart == null ? usual : connected(apart.keysUri());
    TrustKey key = apart == null ? trust : TrustKey.read(apart.trustKeyFile());
    checkpoints.applyErasures(client, store.name());
    KeyRing ring =
        KeyRing.open(
            client, store.name(), key, store.lastPosition(), checkpoints.erasedOutside(ledgerId));
    ring.requireKeysOf(SealedKeys.inNewest(store));
    return ring;
  }

  private MongoClient connected(String uri) {
    MongoClient client = MongoClients.create(uri);
    own.add(client);
    return client;
  }

  @Override
  public void close() {
    own.forEach(MongoClient::close);
  }
}
