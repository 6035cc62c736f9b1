package waymark.cases.roll;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.HistoricalProvision;
import waymark.cases.pupil.Proposal;

/** A mark of SEN history and what it proposes, by which the same history is known again. */
final class SenMark {
  private SenMark() {}

  static String of(RollRow row, RollMarks marks) {
    return of(row.history(), row.proposal(), marks);
  }

  static String of(
      List<HistoricalProvision> history, @Nullable Proposal proposal, RollMarks marks) {
    return marks.detail("sen", history + " " + proposal);
  }
}
