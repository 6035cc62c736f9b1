package waymark.ledger.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Who signed: the public half of a note key, in the form that is published and kept by those who
 * check ({@code name+id+key}, C2SP signed-note, Ed25519).
 */
public final class VerifierKey {

  private static final byte ED25519 = 1;
  private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

  private final String name;
  private final byte[] publicKey;

  /**
   * @param name the key's name: not empty, without spaces and plus
   * @param publicKey 32 bytes, RFC 8032
   */
  VerifierKey(String name, byte[] publicKey) {
    if (name.isEmpty()
        || name.contains("+")
        || name.codePoints().anyMatch(Character::isWhitespace)) {
      throw new IllegalArgumentException("a note key's name has neither spaces nor plus");
    }
    this.name = name;
    this.publicKey = publicKey.clone();
  }

  /**
   * Reads the published form.
   *
   * @throws IllegalArgumentException when it is not one, or its id does not belong to its key
   */
  public static VerifierKey parse(String text) {
    String[] parts = text.strip().split("\\+", 3);
    byte[] key = parts.length == 3 ? Base64.getDecoder().decode(parts[2]) : new byte[0];
    if (key.length != 33 || key[0] != ED25519) {
      throw new IllegalArgumentException("not an Ed25519 verifier key: " + text.strip());
    }
    VerifierKey verifier = new VerifierKey(parts[0], Arrays.copyOfRange(key, 1, 33));
    if (!HexFormat.of().formatHex(verifier.id()).equals(parts[1])) {
      throw new IllegalArgumentException(
          "the id in the verifier key is not that of its key: " + text.strip());
    }
    return verifier;
  }

  public String name() {
    return name;
  }

  /** The same key under another generation's name. */
  VerifierKey named(String other) {
    return new VerifierKey(other, publicKey);
  }

  /** The first four bytes of the SHA-256 of name, newline, type and key. */
  byte[] id() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes((name + "\n").getBytes(UTF_8));
    bytes.write(ED25519);
    bytes.writeBytes(publicKey);
    return Arrays.copyOf(Hashes.sha256().digest(bytes.toByteArray()), 4);
  }

  boolean verifies(String text, byte[] signature) {
    try {
      PublicKey key =
          KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509()));
      Signature check = Signature.getInstance("Ed25519");
      check.initVerify(key);
      check.update(text.getBytes(UTF_8));
      return check.verify(signature);
    } catch (GeneralSecurityException e) {
      // A key that is no point of the curve, or a signature of the wrong length, verifies nothing.
      return false;
    }
  }

  byte[] x509() {
    return joined(X509_PREFIX, publicKey);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** The published form, one line. */
  @Override
  public String toString() {
    byte[] typed = joined(new byte[] {ED25519}, publicKey);
    return name
        + "+"
        + HexFormat.of().formatHex(id())
        + "+"
        + Base64.getEncoder().encodeToString(typed);
  }
}
