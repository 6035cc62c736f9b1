package waymark.ledger.publish;

/**
 * A ledger holds an event of which this release cannot say what of it is public: nothing is sent
 * from it on, since what is sent wrongly stays on the topic for good.
 */
final class ReleaseTooOld extends IllegalStateException {
  ReleaseTooOld(long position, IllegalStateException cause) {
    super(
        "Nothing is published from position %d on: %s".formatted(position, cause.getMessage()),
        cause);
  }
}
