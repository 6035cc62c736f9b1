package waymark.journeys.bench;

/** A row cannot be measured on this machine; the message says what is missing. */
public final class LeftOut extends Exception {
  public LeftOut(String reason) {
    super(reason);
  }
}
