package waymark.cases.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.http.CommandIds;

/** The codes that operators made, as the directory's own messages tell them, the newest first. */
public final class AdministratorCodes {
  private final List<Made> made = new CopyOnWriteArrayList<>();

  /**
   * @param until the code works before this moment
   */
  record Made(UUID code, String digest, String reason, LocalDate on, Instant until) {
    /** The grant that it gives, to one person. */
    UUID grant() {
      return CommandIds.derive(code, "grant");
    }
  }

  void told(String type, ObjectNode body) {
    if (type.equals("directory.administrator-code-made")) {
      made.addFirst(
          new Made(
              UUID.fromString(text(body, "code")),
              text(body, "digest"),
              text(body, "reason"),
              LocalDate.parse(text(body, "occurredOn")),
              Instant.parse(text(body, "until"))));
    }
  }

  List<Made> all() {
    return List.copyOf(made);
  }

  /** The one that was given so and works yet, used or not. */
  Optional<Made> given(String code, Instant now) {
    String digest = digest(code);
    return made.stream()
        .filter(each -> each.digest().equals(digest) && now.isBefore(each.until()))
        .findFirst();
  }

  static String digest(String code) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(code.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private static String text(ObjectNode body, String field) {
    return body.required(field).stringValue();
  }
}
