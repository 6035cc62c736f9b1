package waymark.ledger.reads;

/**
 * A record of reads of its own, for addresses of which others who may read the service's record are
 * not to know that there was something to see.
 *
 * @param below what those addresses begin with, such as {@code /api/safeguarding/}
 */
public record ReadsApart(String below, ReadLog log) implements AutoCloseable {
  /**
   * Whether it is kept here who was answered there.
   *
   * @param route an address, with or without the method before it
   */
  public boolean keeps(String route) {
    return route.substring(route.indexOf(' ') + 1).startsWith(below);
  }

  @Override
  public void close() {
    log.close();
  }
}
