package waymark.gateway;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What an authenticator app shows for the secret it was given (RFC 6238: six digits, SHA-1). */
final class OneTimeCode {
  private OneTimeCode() {}

  static String of(String secret) {
    var step = ByteBuffer.allocate(8).putLong(Instant.now().getEpochSecond() / 30);
    var hash = ByteBuffer.wrap(hmac(secret, step.array()));
    var number = hash.getInt(hash.get(19) & 0xf) & Integer.MAX_VALUE;
    return "%06d".formatted(number % 1_000_000);
  }

  private static byte[] hmac(String secret, byte[] step) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
      return mac.doFinal(step);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
