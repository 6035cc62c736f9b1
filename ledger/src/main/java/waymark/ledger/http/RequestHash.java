package waymark.ledger.http;

/**
 * A keyed hash of a request in canonical form. Keyed, because the ledger keeps it for ever and a
 * plain hash of a short personal value can be guessed; each service that takes commands supplies it
 * under its trust's key.
 */
@FunctionalInterface
public interface RequestHash {
  String hash(String canonicalRequest);
}
