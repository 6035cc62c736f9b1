package waymark.ledger.feed;

/** May this message be folded onto a stream that stands at a given event? */
final class StreamGuard {
  private StreamGuard() {}

  /** The last event of a stream that a reader has taken in. */
  record Standing(long seq, String hash, long position) {
    static final Standing NONE = new Standing(-1, "", 0);
  }

  enum Verdict {
    /** The very next of its stream. */
    NEXT,
    /** Had before, and the same. */
    SEEN,
    /** Something between is missing. */
    GAP
  }

  /**
   * @throws Fork where the same place in the stream was read before with other content, or at an
   *     earlier position of the ledger
   */
  static Verdict judge(Standing standing, Received message) {
    if (message.seq() > standing.seq()) {
      return message.seq() == standing.seq() + 1 ? Verdict.NEXT : Verdict.GAP;
    }
    boolean otherHash = message.seq() == standing.seq() && !message.hash().equals(standing.hash());
    if (otherHash || message.position() > standing.position()) {
      throw new Fork(
          "Event %d of stream %s came again with other content at position %d; it was read before at or below position %d."
              .formatted(message.seq(), message.stream(), message.position(), standing.position()));
    }
    return Verdict.SEEN;
  }
}
