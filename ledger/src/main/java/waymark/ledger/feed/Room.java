package waymark.ledger.feed;

/**
 * What a reader may hold at once, in bytes: shares of the heap, so that neither the length of a log
 * nor that of a batch decides whether it fits. Together they stay well under half of it; beyond
 * them comes only what one row takes, however long.
 */
final class Room {
  private static final long HEAP = Runtime.getRuntime().maxMemory();

  /** Fetched ahead of what is asked for, by one consumer. */
  static final int FETCHED = (int) Math.clamp(HEAP / 64, 1 << 20, 16 << 20);

  /** Records that a rebuild sorts at a time. */
  static final long SCANNED = HEAP / 32;

  /** Messages that a rebuild gathers from one reading of the log. */
  static final long GATHERED = HEAP / 8;

  /**
   * Messages that a rebuild folds at a time, on all its threads. Parsed, in a row, in the document
   * of the row and in what goes to the database they take some fifteen times that.
   */
  static final long FOLDED = HEAP / 128;

  /** Rows as the database holds them that one read model works on at a time. */
  static final long WORKED_ON = HEAP / 256;

  /** The same of rows that one read model keeps for the next batch; in memory, five times that. */
  static final long KEPT = HEAP / 128;

  private Room() {}
}
