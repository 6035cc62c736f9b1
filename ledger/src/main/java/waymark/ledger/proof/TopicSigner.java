package waymark.ledger.proof;

import java.util.Base64;
import waymark.ledger.publish.Signer;

/** Signs for a ledger's topic with the key that signs its checkpoints. */
record TopicSigner(SigningKey key) implements Signer {

  @Override
  public String publicKey() {
    return Base64.getEncoder().encodeToString(key.verifier("topic").x509());
  }

  @Override
  public String sign(String text) {
    return Base64.getEncoder().encodeToString(key.sign(text));
  }
}
