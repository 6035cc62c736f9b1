package waymark.journeys.bench;

/** Both sides' figure of one round, measured one straight after the other. */
public record Paired(double waymark, double baseline) {

  /** Waymark's as a multiple of the baseline's. */
  public double ratio() {
    return waymark / baseline;
  }
}
