package waymark.ledger.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * The trust's own key, held in a file outside every database: it wraps the data subjects' keys and
 * marks values that must be compared without being stored (request hashes, UPN reservations,
 * cursors).
 *
 * <p>Two keysets. The one that wraps can be rotated ({@link #rotate}, {@link KeyRing#rewrap},
 * {@link #retire}); the one that marks stays, because marks are compared with stored ones.
 */
public final class TrustKey {

  private final Path file;
  private final Aead wrapping;
  private final PrfSet marks;

  private TrustKey(Path file, TrustKeyFile keysets) throws GeneralSecurityException {
    this.file = file;
    this.wrapping = keysets.wrapping().getPrimitive(RegistryConfiguration.get(), Aead.class);
    this.marks = keysets.marks().getPrimitive(RegistryConfiguration.get(), PrfSet.class);
  }

  /**
   * Reads the trust's key.
   *
   * @throws KeyStoreRefused with what to do, when the file is missing or is not a trust's key
   */
  public static TrustKey read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new KeyStoreRefused(
          "The trust's key is not at "
              + file
              + ". Set WAYMARK_TRUST_KEY_FILE to the key this trust's data was written with; only a new, empty"
              + " trust may make a new one.",
          null);
    }
    try {
      return new TrustKey(file, TrustKeyFile.read(file));
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      throw new KeyStoreRefused(
          file + " is not a trust's key, or cannot be read by this user. Put back the right file.",
          e);
    }
  }

  /**
   * Makes the key for a new trust, readable by its owner only; an existing one is read and left as
   * it is.
   */
  public static TrustKey createIfAbsent(Path file) {
    try {
      if (!Files.exists(file)) {
        TrustKeyFile.write(
            file,
            new TrustKeyFile(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
                KeysetHandle.generateNew(PredefinedPrfParameters.HKDF_SHA256)));
      }
    } catch (IOException | GeneralSecurityException e) {
      throw new KeyStoreRefused("Could not write the trust's key to " + file + ".", e);
    }
    return read(file);
  }

  /**
   * First step of a rotation: a new wrapping key for what is written from now on; the old ones
   * still open.
   */
  public static void rotate(Path file) {
    change(
        file,
        old ->
            KeysetHandle.newBuilder(old)
                .addEntry(
                    KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build());
  }

  /**
   * Last step of a rotation, when every key store has been re-wrapped: the old wrapping keys are
   * dropped.
   */
  public static void retire(Path file) {
    change(
        file,
        old ->
            KeysetHandle.newBuilder()
                .addEntry(
                    KeysetHandle.importKey(old.getPrimary().getKey())
                        .withFixedId(old.getPrimary().getId())
                        .makePrimary())
                .build());
  }

  /**
   * A mark by which equal values are recognised without being stored: 32 bytes, base64url. Marks of
   * different purposes have nothing to do with each other.
   */
  public String hmac(String purpose, String value) {
    // The length in front keeps ("a", "bc") and ("ab", "c") apart.
    byte[] input = (purpose.length() + ":" + purpose + value).getBytes(UTF_8);
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(marks.computePrimary(input, 32));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Could not compute a mark.", e);
    }
  }

  Aead wrapping() {
    return wrapping;
  }

  Path file() {
    return file;
  }

  private interface Change {
    KeysetHandle apply(KeysetHandle wrapping) throws GeneralSecurityException;
  }

  private static void change(Path file, Change change) {
    read(file);
    try {
      TrustKeyFile keysets = TrustKeyFile.read(file);
      TrustKeyFile.write(file, new TrustKeyFile(change.apply(keysets.wrapping()), keysets.marks()));
    } catch (IOException | GeneralSecurityException e) {
      throw new KeyStoreRefused("Could not change the trust's key in " + file + ".", e);
    }
  }
}
