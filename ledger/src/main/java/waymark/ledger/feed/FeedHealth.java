package waymark.ledger.feed;

import org.jspecify.annotations.Nullable;

/**
 * How a reader is, for a service's health page.
 *
 * @param position up to which it has read without a hole
 * @param lag records of the topic still to read; -1 while unknown
 * @param parked messages set aside
 * @param holes stretches of the ledger that never came
 */
public record FeedHealth(
    String reader, Grade grade, String sentence, long position, long lag, long parked, int holes) {

  /** Green: reads. Amber: reads, but somebody should look. Red: does not read. */
  public enum Grade {
    GREEN,
    AMBER,
    RED
  }

  /**
   * Of a reader that keeps nothing on disk, so that there is nothing to redrive: what it could not
   * read is sent again.
   *
   * @param first the lowest position set aside
   */
  FeedHealth inMemory(String ledgerId, long first) {
    return parked == 0 || holes > 0 || isRed()
        ? this
        : new FeedHealth(
            reader,
            grade,
            "Messages are set aside, and whoever they are about may do nothing here until they can be read. Send them again: "
                + republish(ledgerId, first),
            position,
            lag,
            parked,
            holes);
  }

  /**
   * @param broker whether it answers
   */
  FeedHealth hearing(boolean broker) {
    return broker || grade != Grade.GREEN
        ? this
        : new FeedHealth(
            reader,
            Grade.AMBER,
            "The message broker does not answer: what others record is not known here.",
            position,
            lag,
            parked,
            holes);
  }

  private static String republish(String ledgerId, long from) {
    return "./waymark republish --ledger %s --from %d"
        .formatted(ledgerId.replaceAll(".*/(.*)/.*", "$1"), from);
  }

  public boolean isRed() {
    return grade == Grade.RED;
  }

  /**
   * @param ledgerId {@code <cell>/<name>/<generation>}; empty before the first record
   */
  static FeedHealth of(
      String reader,
      String ledgerId,
      @Nullable String trouble,
      long position,
      long lag,
      long parked,
      int holes) {
    Grade grade = Grade.GREEN;
    String sentence = "It reads.";
    if (trouble != null) {
      grade = Grade.RED;
      sentence = trouble;
    } else if (holes > 0) {
      grade = Grade.AMBER;
      sentence =
          "Records are missing from the topic. Send them again: "
              + republish(ledgerId, position + 1);
    } else if (parked > 0) {
      grade = Grade.AMBER;
      sentence =
          "Messages are set aside, see the collection parked. Once they can be read: ./waymark redrive";
    }
    return new FeedHealth(reader, grade, sentence, position, lag, parked, holes);
  }
}
