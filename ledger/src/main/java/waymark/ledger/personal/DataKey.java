package waymark.ledger.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** One data subject's key: an AES-256-GCM keyset, ready to use. */
final class DataKey {

  private final KeysetHandle keyset;
  private final Aead aead;

  private DataKey(KeysetHandle keyset) throws GeneralSecurityException {
    this.keyset = keyset;
    this.aead = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
  }

  static {
    register();
  }

  static void register() {
    try {
      AeadConfig.register();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This JVM does not offer AES-GCM.", e);
    }
  }

  static DataKey generate() throws GeneralSecurityException {
    return new DataKey(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
  }

  static DataKey unwrap(String key, byte[] wrapped, Aead wrapping) throws GeneralSecurityException {
    return new DataKey(
        TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, wrapping, key.getBytes(UTF_8)));
  }

  byte[] wrap(String key, Aead wrapping) throws GeneralSecurityException {
    return TinkProtoKeysetFormat.serializeEncryptedKeyset(keyset, wrapping, key.getBytes(UTF_8));
  }

  static DataKey ofText(String base64) throws GeneralSecurityException {
    return new DataKey(
        TinkProtoKeysetFormat.parseKeyset(
            Base64.getDecoder().decode(base64), InsecureSecretKeyAccess.get()));
  }

  /** In clear, for a reader that may open: sent over the authenticated internal call only. */
  String text() {
    try {
      return Base64.getEncoder()
          .encodeToString(
              TinkProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Could not write a key.", e);
    }
  }

  Sealed seal(String key, String kind, String text) {
    Sealed empty = new Sealed(key, kind, "");
    try {
      byte[] box = aead.encrypt(text.getBytes(UTF_8), bound(empty));
      return new Sealed(key, kind, Base64.getUrlEncoder().withoutPadding().encodeToString(box));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Could not encrypt a " + kind + ".", e);
    }
  }

  String open(Sealed sealed) {
    try {
      return new String(
          aead.decrypt(Base64.getUrlDecoder().decode(sealed.box()), bound(sealed)), UTF_8);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new SealBroken(sealed.key(), sealed.kind(), e);
    }
  }

  /**
   * Key id and kind, nothing positional: a box can be copied into a message or an upcast event as
   * it is.
   */
  private static byte[] bound(Sealed sealed) {
    return (sealed.key() + "\n" + sealed.kind()).getBytes(UTF_8);
  }
}
