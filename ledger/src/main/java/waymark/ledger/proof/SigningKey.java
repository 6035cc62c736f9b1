package waymark.ledger.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Ed25519 key that signs checkpoints, from a PEM file outside the database's reach: the private
 * key (PKCS 8) and its public key, as {@code openssl genpkey} and {@code openssl pkey -pubout}
 * write them.
 */
public final class SigningKey {

  private static final Pattern PEM =
      Pattern.compile("-----BEGIN (PRIVATE|PUBLIC) KEY-----([^-]+)-----END \\1 KEY-----");

  private final PrivateKey privateKey;
  private final byte[] publicKey;

  private SigningKey(PrivateKey privateKey, byte[] publicKey) {
    this.privateKey = privateKey;
    this.publicKey = publicKey;
  }

  /**
   * Reads the key.
   *
   * @throws IllegalStateException with what to do, when the file is missing or is not such a key
   */
  public static SigningKey read(Path file) {
    try {
      byte[] secret = new byte[0];
      byte[] known = new byte[0];
      Matcher blocks = PEM.matcher(Files.readString(file));
      while (blocks.find()) {
        byte[] der = Base64.getMimeDecoder().decode(blocks.group(2));
        if (blocks.group(1).equals("PRIVATE")) {
          secret = der;
        } else {
          known = der;
        }
      }
      PrivateKey key =
          KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(secret));
      SigningKey signer =
          new SigningKey(key, Arrays.copyOfRange(known, known.length - 32, known.length));
      if (!signer.verifier("self").verifies("self", signer.sign("self"))) {
        throw new GeneralSecurityException("the public key is not that of the private key");
      }
      return signer;
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      throw new IllegalStateException(
          file
              + " does not hold the key that signs checkpoints (an Ed25519 private key and its public key in PEM)."
              + " Set WAYMARK_CHECKPOINT_KEY_FILE to the one this record was signed with.",
          e);
    }
  }

  /**
   * Makes the key for a new record, readable by its owner only; an existing one is read and left as
   * it is.
   */
  public static SigningKey createIfAbsent(Path file) {
    try {
      if (!Files.exists(file)) {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(file, ownerOnly());
        Files.writeString(
            file,
            pem("PRIVATE", pair.getPrivate().getEncoded())
                + pem("PUBLIC", pair.getPublic().getEncoded()));
      }
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(
          "Could not write the key that signs checkpoints to " + file + ".", e);
    }
    return read(file);
  }

  VerifierKey verifier(String name) {
    return new VerifierKey(name, publicKey);
  }

  byte[] sign(String text) {
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(privateKey);
      signature.update(text.getBytes(UTF_8));
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Could not sign.", e);
    }
  }

  private static String pem(String kind, byte[] der) {
    String base64 = Base64.getEncoder().encodeToString(der);
    return "-----BEGIN %s KEY-----%n%s%n-----END %s KEY-----%n".formatted(kind, base64, kind);
  }

  private static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
