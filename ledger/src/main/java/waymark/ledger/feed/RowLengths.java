package waymark.ledger.feed;

/** How long rows are as the database holds them, judged by those met: they grow by the event. */
final class RowLengths {
  /** Before any was met: longer than most, so that the first are few. */
  private static final long ASSUMED = 2_000;

  private long events = 1;
  private long bytes = ASSUMED;

  synchronized void met(long itsEvents, long itsBytes) {
    events += itsEvents;
    bytes += itsBytes;
  }

  /** In bytes, at least 1. */
  synchronized long of(long itsEvents) {
    return 1 + (long) ((double) bytes / events * itsEvents);
  }
}
