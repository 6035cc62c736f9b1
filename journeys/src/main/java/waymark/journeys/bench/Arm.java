package waymark.journeys.bench;

/** One side of a comparison, ready to run. */
public interface Arm extends AutoCloseable {

  /** Runs for a short while, the same while at every call. */
  Measured measure() throws Exception;

  @Override
  default void close() throws Exception {}
}
