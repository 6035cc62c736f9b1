package waymark.ledger.personal;

import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where key stores are, as one database user sees them.
 *
 * @param ledgers whose key stores must be there: one that is left out would become unreadable
 */
public record KeyStoreAddress(MongoClient client, List<String> ledgers) {
  private static final String SUFFIX = "-keys";

  /**
   * Every key store there that the trust's key opens, or one that was retired beside it.
   *
   * @throws KeyStoreRefused where that of a ledger is not among them
   */
  List<KeyStore> stores(Path trustKey) {
    List<TrustKey> opening =
        Stream.concat(Stream.of(trustKey), RetiredKeys.of(trustKey).stream())
            .map(TrustKey::read)
            .toList();
    List<KeyStore> stores = new ArrayList<>();
    for (String name : client.listDatabaseNames()) {
      if (name.endsWith(SUFFIX)) {
        var store = new KeyStore(client, name.substring(0, name.length() - SUFFIX.length()));
        if (opening.stream().anyMatch(trust -> KeyRing.opens(store, trust))) {
          stores.add(store);
        }
      }
    }
    List<String> found = stores.stream().map(KeyStore::name).toList();
    for (String ledger : ledgers) {
      if (!found.contains(ledger + SUFFIX)) {
        throw new KeyStoreRefused(
            "There is no key store %s here that %s opens. Nothing was changed; say where it is."
                .formatted(ledger + SUFFIX, trustKey),
            null);
      }
    }
    return stores;
  }
}
