package waymark.ledger.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids that come out the same for the same words: UUID version 5 (RFC 9562). */
public final class CommandIds {
  private static final UUID WAYMARK = UUID.fromString("5c8a3f0e-5f0b-5d0c-9d5e-3c1f5f6f7a10");

  private CommandIds() {}

  /** Of parts in this order; no two different lists of parts share an id. */
  public static UUID of(String... parts) {
    var id = WAYMARK;
    for (var part : parts) {
      id = derive(id, part);
    }
    return id;
  }

  /** An id below another one: a row of a file, an item of a bulk command. */
  public static UUID derive(UUID parent, String part) {
    try {
      var sha1 = MessageDigest.getInstance("SHA-1");
      sha1.update(
          ByteBuffer.allocate(16)
              .putLong(parent.getMostSignificantBits())
              .putLong(parent.getLeastSignificantBits())
              .flip());
      var hash = ByteBuffer.wrap(sha1.digest(part.getBytes(StandardCharsets.UTF_8)));
      return new UUID(
          (hash.getLong() & 0xffff_ffff_ffff_0fffL) | 0x5000L,
          (hash.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }
}
