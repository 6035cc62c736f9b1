package waymark.journeys.client;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;

/**
 * Proof that whoever fetches a token is whoever asked for its code (RFC 7636).
 *
 * @param verifier kept until the token is fetched
 */
record Pkce(String verifier) {

  static Pkce next() {
    return new Pkce(UUID.randomUUID() + "." + UUID.randomUUID());
  }

  /** What is told when the code is asked for. */
  String challenge() {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
