package waymark.journeys.bench;

import java.util.List;

/**
 * Contests of a benchmark that are set up together, and the rows they fill.
 *
 * @param rows known before it is opened, so that what is not asked for need not be
 */
public record Entry(List<Row> rows, Opening opening) {

  /** Sets a contest up on what a benchmark stands on. */
  @FunctionalInterface
  public interface Opening {
    /**
     * @throws LeftOut where this machine has not what it needs
     */
    Contest on(TestBed bed) throws Exception;
  }
}
