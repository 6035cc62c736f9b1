package waymark.cases.roll;

import java.util.ArrayList;
import java.util.List;

/**
 * Stands for all that a preview shows: the same as long as every row would do the same and the same
 * pupils would leave, whatever else was recorded meanwhile. Who confirms an import gives back the
 * mark of what they looked at.
 */
final class PreviewMark {
  /** As many digits as an ETag may have here. */
  private static final long LARGEST = 1_000_000_000_000_000L;

  private long mark;

  void row(RowOutcome row) {
    List<String> parts = new ArrayList<>();
    parts.add(row.row().line() + row.kind().label() + row.newSen());
    parts.add(String.valueOf(row.pupil()));
    parts.add(String.valueOf(row.leaves()));
    parts.addAll(row.changes());
    row.problems().forEach(problem -> parts.add(problem.detail()));
    mark = Fnv.then(mark, String.join("\n", parts));
  }

  void leaver(KnownPupil pupil) {
    mark = Fnv.then(mark, "leaves" + pupil.pupil());
  }

  long value() {
    return Math.floorMod(mark, LARGEST);
  }
}
