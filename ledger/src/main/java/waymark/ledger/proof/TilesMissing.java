package waymark.ledger.proof;

/** Hashes that should be kept are not there: the tiles are to be rebuilt from the ledger. */
public final class TilesMissing extends RuntimeException {

  TilesMissing(String path) {
    super(
        path
            + " is missing or too short: the tree's hashes are to be built again from the record.");
  }
}
