package waymark.ledger.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.bson.types.Binary;

/** SHA-256, and the sixteen bytes of it that are enough to tell two commits apart. */
final class Hashes {
  private Hashes() {}

  static Binary pack(String hash) {
    return new Binary(Arrays.copyOf(sha256().digest(hash.getBytes(UTF_8)), 16));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
