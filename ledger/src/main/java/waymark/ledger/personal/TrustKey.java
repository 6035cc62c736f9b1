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
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;

/**
 * The trust's own key, held in a file outside every database: it wraps the data subjects' keys and
 * marks values that must be compared without being stored (request hashes, UPN reservations,
 * cursors).
 *
 * <p>Two keysets. The one that wraps can be rotated ({@link Rotation}), also under running
 * services: they notice that the file is another one. The one that marks stays, because marks are
 * compared with stored ones.
 */
public final class TrustKey {

  private final Path file;
  private final PrfSet marks;
  private volatile Wrapper wrapper;

  /**
   * What wraps, as the file last said.
   *
   * @param stamp when the file was written
   */
  private record Wrapper(FileTime stamp, Aead aead) {}

  private TrustKey(Path file, FileTime stamp, TrustKeyFile keysets)
      throws GeneralSecurityException {
    this.file = file;
    this.marks = keysets.marks().getPrimitive(RegistryConfiguration.get(), PrfSet.class);
    this.wrapper = new Wrapper(stamp, aead(keysets.wrapping()));
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
      FileTime stamp = Files.getLastModifiedTime(file);
      return new TrustKey(file, stamp, TrustKeyFile.read(file));
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
                KeysetHandle.generateNew(PredefinedPrfParameters.HKDF_SHA256)),
            file);
      }
    } catch (IOException | GeneralSecurityException e) {
      throw new KeyStoreRefused("Could not write the trust's key to " + file + ".", e);
    }
    return read(file);
  }

  /** First step of a rotation: what is written from now on is wrapped by a new key. */
  static void rotate(Path file) {
    change(file, WrappingKeys::withAnother);
  }

  /**
   * Last step of a rotation, when every key store has been re-wrapped: the old wrapping keys open
   * nothing here any more, and are kept aside until an operator deletes them.
   *
   * @return where; empty where there is no old one
   */
  static Optional<Path> retire(Path file) {
    try {
      TrustKeyFile now = TrustKeyFile.read(file);
      if (now.wrapping().size() == 1) {
        return Optional.empty();
      }
      KeysetHandle old = WrappingKeys.old(now.wrapping());
      Path aside = RetiredKeys.file(file, old.getPrimary().getId());
      TrustKeyFile.write(aside, new TrustKeyFile(old, now.marks()), file);
      change(file, WrappingKeys::newest);
      return Optional.of(aside);
    } catch (IOException | GeneralSecurityException e) {
      throw new KeyStoreRefused("The old keys of " + file + " could not be put aside.", e);
    }
  }

  /** Takes back what was put aside although a key store still needs it. */
  static void takeBack(Path file, Path retired) {
    change(file, keys -> WrappingKeys.and(keys, TrustKeyFile.read(retired).wrapping()));
  }

  /** What the file's newest wrapping key opens by itself: what is left when others are retired. */
  static Aead primary(Path file) {
    try {
      return aead(WrappingKeys.newest(TrustKeyFile.read(file).wrapping()));
    } catch (IOException | GeneralSecurityException e) {
      throw new KeyStoreRefused("Could not read the trust's key in " + file + ".", e);
    }
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

  /** What wraps now: the file is looked at again, since it may have been rotated meanwhile. */
  Aead wrapping() {
    Wrapper now = wrapper;
    try {
      FileTime stamp = Files.getLastModifiedTime(file);
      if (!stamp.equals(now.stamp())) {
        TrustKey again = new TrustKey(file, stamp, TrustKeyFile.read(file));
        // Another trust's key in its place must not wrap anything of this one's.
        if (again.hmac("same", "trust").equals(hmac("same", "trust"))) {
          now = again.wrapper;
          wrapper = now;
        }
      }
    } catch (IOException | GeneralSecurityException | RuntimeException away) {
      // What is known goes on; a service that starts says what is wrong with the file.
    }
    return now.aead();
  }

  private static Aead aead(KeysetHandle keyset) throws GeneralSecurityException {
    return keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
  }

  Path file() {
    return file;
  }

  private interface Change {
    KeysetHandle apply(KeysetHandle wrapping) throws IOException, GeneralSecurityException;
  }

  private static void change(Path file, Change change) {
    read(file);
    try {
      TrustKeyFile keysets = TrustKeyFile.read(file);
      KeysetHandle changed = change.apply(keysets.wrapping());
      TrustKeyFile.write(file, new TrustKeyFile(changed, keysets.marks()), file);
    } catch (IOException | GeneralSecurityException e) {
      throw new KeyStoreRefused("Could not change the trust's key in " + file + ".", e);
    }
  }
}
