package waymark.ledger.personal;

import com.mongodb.client.MongoClient;
import java.util.Collection;
import java.util.List;

/**
 * The ids whose key was destroyed, read and applied without the trust's key: what a restore needs
 * before anything serves.
 */
public final class ErasureList {

  private ErasureList() {}

  /** The ids erased in the key store of a ledger, in order. */
  public static List<String> of(MongoClient client, String ledger) {
    return new KeyStore(client, ledger).erased();
  }

  /**
   * Destroys these keys, also those that a backup brought back; ids without a key can never get
   * one.
   */
  public static void apply(MongoClient client, String ledger, Collection<String> ids) {
    new KeyStore(client, ledger).erase(ids);
  }
}
