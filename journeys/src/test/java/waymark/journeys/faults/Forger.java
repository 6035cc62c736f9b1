package waymark.journeys.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;

/** Whoever got hold of the key that signs checkpoints, and signs what they like with it. */
record Forger(Path keyFile) {
  private static final Pattern PRIVATE =
      Pattern.compile("-----BEGIN PRIVATE KEY-----([^-]+)-----END PRIVATE KEY-----");

  /** A checkpoint like this one, over as many commits, with another root. */
  String withRoot(String note, byte[] root) throws IOException {
    String[] lines = note.split("\n");
    String text =
        "%s\n%s\n%s\n".formatted(lines[0], lines[1], Base64.getEncoder().encodeToString(root));
    int last = lines[4].lastIndexOf(' ') + 1;
    byte[] box = Base64.getDecoder().decode(lines[4].substring(last));
    byte[] signature = signed(text);
    System.arraycopy(signature, 0, box, 4, signature.length);
    return text
        + "\n"
        + lines[4].substring(0, last)
        + Base64.getEncoder().encodeToString(box)
        + "\n";
  }

  private byte[] signed(String text) throws IOException {
    var pem = PRIVATE.matcher(Files.readString(keyFile));
    if (!pem.find()) {
      throw new IllegalStateException(keyFile + " holds no private key");
    }
    try {
      var key = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem.group(1)));
      var signature = Signature.getInstance("Ed25519");
      signature.initSign(KeyFactory.getInstance("Ed25519").generatePrivate(key));
      signature.update(text.getBytes(UTF_8));
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
