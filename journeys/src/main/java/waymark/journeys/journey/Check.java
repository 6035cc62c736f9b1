package waymark.journeys.journey;

/**
 * One thing that must hold.
 *
 * @param says in a sentence, as it is printed
 */
public record Check(String says, Trial trial) {
  /** Tries it; throws anything where it does not hold. */
  @FunctionalInterface
  public interface Trial {
    void run() throws Exception;
  }
}
