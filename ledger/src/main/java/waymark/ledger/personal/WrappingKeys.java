package waymark.ledger.personal;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.IntStream;

/** Keysets that wrap: the primary key of one wraps what is new, each of its keys opens. */
final class WrappingKeys {
  private WrappingKeys() {}

  /** A new primary beside the old one; where a rotation is under way already, that one goes on. */
  static KeysetHandle withAnother(KeysetHandle keys) throws GeneralSecurityException {
    var another = KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM);
    return keys.size() > 1
        ? keys
        : KeysetHandle.newBuilder(keys).addEntry(another.withRandomId().makePrimary()).build();
  }

  static KeysetHandle newest(KeysetHandle keys) throws GeneralSecurityException {
    var primary = keys.getPrimary();
    var alone = KeysetHandle.importKey(primary.getKey()).withFixedId(primary.getId());
    return KeysetHandle.newBuilder().addEntry(alone.makePrimary()).build();
  }

  /** All but the newest. */
  static KeysetHandle old(KeysetHandle keys) throws GeneralSecurityException {
    var old = KeysetHandle.newBuilder(keys);
    for (int i = keys.size() - 1; i >= 0; i--) if (keys.getAt(i).isPrimary()) old.deleteAt(i);
    old.getAt(old.size() - 1).makePrimary();
    return old.build();
  }

  /** Opens what either opens, and wraps as the first does. */
  static KeysetHandle and(KeysetHandle keys, KeysetHandle more) throws GeneralSecurityException {
    var all = KeysetHandle.newBuilder(keys);
    var held = ids(keys);
    for (int i = 0; i < more.size(); i++) {
      var key = more.getAt(i);
      if (!held.contains(key.getId())) {
        all.addEntry(KeysetHandle.importKey(key.getKey()).withFixedId(key.getId()));
      }
    }
    return all.build();
  }

  private static List<Integer> ids(KeysetHandle keys) {
    return IntStream.range(0, keys.size()).mapToObj(i -> keys.getAt(i).getId()).toList();
  }
}
