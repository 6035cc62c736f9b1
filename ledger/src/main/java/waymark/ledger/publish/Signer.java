package waymark.ledger.publish;

/** Signs, as the ledger's owner, what a topic's readers are to believe of nobody else. */
public interface Signer {

  /** Who signs nothing: no topic can be closed in their name. */
  Signer NONE =
      new Signer() {
        @Override
        public String publicKey() {
          return "";
        }

        @Override
        public String sign(String text) {
          throw new IllegalStateException("Nobody signs for this ledger.");
        }
      };

  /** Ed25519, as X.509 has it, in base64. */
  String publicKey();

  /** The signature of a text's UTF-8, in base64. */
  String sign(String text);
}
