package waymark.ledger.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Base64;
import java.util.Deque;

/**
 * Checks a proof with the JDK alone and by RFC 6962's own recursion: shares no code with what made
 * it.
 */
final class Auditor {

  private Auditor() {}

  static boolean agrees(Path folder) throws Exception {
    String[] parts = Files.readString(folder.resolve("commit.tlog-proof")).split("\n\n");
    String[] proof = parts[0].split("\n");
    String[] checkpoint = parts[1].split("\n");
    Deque<byte[]> path = new ArrayDeque<>();
    for (int line = 2; line < proof.length; line++) {
      path.addLast(Base64.getDecoder().decode(proof[line]));
    }
    byte[] leaf = hash(new byte[] {0}, Files.readAllBytes(folder.resolve("commit.bin")));
    long index = Long.parseLong(proof[1].substring(6));
    byte[] root = root(leaf, index, Long.parseLong(checkpoint[1]), path);
    return path.isEmpty()
        && Arrays.equals(root, Base64.getDecoder().decode(checkpoint[2]))
        && signed(parts[1] + "\n", parts[2], Files.readString(folder.resolve("log.vkey")));
  }

  /** Section 2.1.1 read backwards: the last hash of the path is the root's other child. */
  private static byte[] root(byte[] leaf, long index, long size, Deque<byte[]> path)
      throws Exception {
    if (size == 1) {
      return leaf;
    }
    byte[] other = path.removeLast();
    long left = 1;
    while (left * 2 < size) {
      left *= 2;
    }
    return index < left
        ? hash(new byte[] {1}, root(leaf, index, left, path), other)
        : hash(new byte[] {1}, other, root(leaf, index - left, size - left, path));
  }

  private static boolean signed(String text, String line, String verifier) throws Exception {
    byte[] box = Base64.getDecoder().decode(line.strip().split(" ")[2]);
    byte[] key = Base64.getDecoder().decode(verifier.strip().split("\\+", 3)[2]);
    ByteArrayOutputStream x509 = new ByteArrayOutputStream();
    x509.writeBytes(
        new byte[] {0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0});
    x509.write(key, 1, 32);
    Signature signature = Signature.getInstance("Ed25519");
    signature.initVerify(
        KeyFactory.getInstance("Ed25519")
            .generatePublic(new X509EncodedKeySpec(x509.toByteArray())));
    signature.update(text.getBytes(UTF_8));
    return signature.verify(box, 4, 64);
  }

  private static byte[] hash(byte[]... parts) throws Exception {
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    for (byte[] part : parts) {
      sha.update(part);
    }
    return sha.digest();
  }
}
