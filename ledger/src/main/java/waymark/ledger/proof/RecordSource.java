package waymark.ledger.proof;

/**
 * A ledger to be checked, wherever it lies: its documents as they are, in order, a few in memory at
 * a time.
 */
interface RecordSource {

  String ledger();

  /** The commits, by {@code _id}. */
  Documents commits();

  /** The kept tiles of leaf hashes, by index. */
  Documents leafTiles();
}
