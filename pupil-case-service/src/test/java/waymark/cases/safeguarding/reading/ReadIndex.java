package waymark.cases.safeguarding.reading;

/** Has an index take in everything recorded so far, as each question to it does. */
public final class ReadIndex {
  private ReadIndex() {}

  public static void of(SafeguardingIndex index) {
    index.now(SafeguardingIndex.CONCERNS);
  }
}
