package waymark.reporting.web;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import waymark.ledger.http.Problem;

/**
 * Where the next page begins, as an opaque text. Encrypted, since the place in a list by name is a
 * name; authenticated together with the question, so that it can neither be made up nor used with
 * other filters. The key lives as long as the process: after a restart a list begins anew.
 */
@Component
public class Cursors {
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final JsonMapper JSON = JsonMapper.shared();
  private final SecureRandom random = new SecureRandom();
  private final SecretKey key;

  Cursors() throws GeneralSecurityException {
    var generator = KeyGenerator.getInstance("AES");
    generator.init(256);
    key = generator.generateKey();
  }

  /**
   * @param question all that the list depends on
   */
  public String write(Object place, Object question) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    try {
      byte[] box =
          cipher(Cipher.ENCRYPT_MODE, nonce, question).doFinal(JSON.writeValueAsBytes(place));
      byte[] both = ByteBuffer.allocate(NONCE + box.length).put(nonce).put(box).array();
      return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  /**
   * Where the page after {@code cursor} begins; null for the first page.
   *
   * @throws Problem 400 where the text is not one that {@link #write} gave for this question
   */
  public <T> @Nullable T begins(@Nullable String cursor, Object question, Class<T> type) {
    return cursor == null || cursor.isBlank() ? null : read(cursor, question, type);
  }

  /** The cursor of the page after {@code last}; null where none follows. */
  public @Nullable String following(@Nullable Object last, Object question) {
    return last == null ? null : write(last, question);
  }

  /**
   * @throws Problem 400 where the text is not one that {@link #write} gave for this question
   */
  public <T> T read(String cursor, Object question, Class<T> type) {
    return opened(cursor, question, type)
        .orElseThrow(() ->
            Problem.badRequest(
                "page-not-found",
                "This page cannot be found again",
                "The list was asked for in another way, or a while ago. Begin at its first"
                    + " page: leave out after."));
  }

  private <T> Optional<T> opened(String cursor, Object question, Class<T> type) {
    try {
      var both = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
      byte[] nonce = new byte[NONCE];
      both.get(nonce);
      byte[] box = new byte[both.remaining()];
      both.get(box);
      byte[] place = cipher(Cipher.DECRYPT_MODE, nonce, question).doFinal(box);
      return Optional.of(JSON.readValue(place, type));
    } catch (GeneralSecurityException
        | IllegalArgumentException
        | java.nio.BufferUnderflowException
        | JacksonException notOurs) {
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, byte[] nonce, Object question) throws GeneralSecurityException {
    var cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(JSON.writeValueAsBytes(question));
    return cipher;
  }
}
