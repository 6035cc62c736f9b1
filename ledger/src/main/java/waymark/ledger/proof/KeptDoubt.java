package waymark.ledger.proof;

import java.time.DateTimeException;
import java.time.Instant;

/**
 * A doubt as it is kept beside the checkpoints, so that a restart does not forget it.
 *
 * @param mendedAt the position up to which a later check has to prove the record
 */
record KeptDoubt(Doubt doubt, long mendedAt) {

  /** Of what a new generation took over; what was given up is in doubt no longer. */
  KeptDoubt upTo(long kept) {
    return new KeptDoubt(doubt, Math.min(mendedAt, kept));
  }

  String text() {
    return "%s\n%d\n%d\n%s\n"
        .formatted(doubt.since(), doubt.firstWrong(), mendedAt, doubt.sentence());
  }

  /**
   * What was found before this start; where that is not to be read any more, that something was.
   */
  static KeptDoubt read(String text, Instant start) {
    String[] lines = text.strip().split("\n", 4);
    try {
      if (lines.length == 4) {
        var doubt = new Doubt(Instant.parse(lines[0]), Long.parseLong(lines[1]), lines[3]);
        return new KeptDoubt(doubt, Long.parseLong(lines[2]));
      }
    } catch (DateTimeException | NumberFormatException spoilt) {
      return spoilt(start);
    }
    return spoilt(start);
  }

  private static KeptDoubt spoilt(Instant start) {
    String sentence = "What an earlier check found wrong was kept, and cannot be read any more.";
    return new KeptDoubt(new Doubt(start, 1, sentence), 1);
  }
}
