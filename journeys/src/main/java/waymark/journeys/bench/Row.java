package waymark.journeys.bench;

/**
 * One line of a benchmark's table.
 *
 * @param name also says what is compared: times where it ends in p50, p99, slope or known-at, else
 *     how much is done in a second
 * @param against what Waymark is compared with
 * @param sought what the ratio is to reach, for the reader
 */
public record Row(String name, String against, String sought) {

  /** The row that compares the baseline with itself; it says whether the others mean anything. */
  public static final String CONTROL = "control";

  /** What this row compares of both sides. */
  public Paired of(Measured waymark, Measured baseline) {
    if (name.endsWith("p99")) {
      return new Paired(waymark.p99(), baseline.p99());
    }
    return name.endsWith("p50") || name.endsWith("known-at")
        ? new Paired(waymark.p50(), baseline.p50())
        : new Paired(waymark.perSecond(), baseline.perSecond());
  }
}
