package waymark.cases.roll;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one row would do.
 *
 * @param pupil the case it belongs to; null for a pupil the trust does not know yet
 * @param leaves the school of the trust whose roll a mover leaves; null for others
 * @param changes names of the fields that change
 * @param newSen whether the row carries SEN history not seen before
 * @param problems why the row is left out, or else what to note about it
 */
record RowOutcome(
    RollRow row,
    RowKind kind,
    @Nullable UUID pupil,
    @Nullable UUID leaves,
    List<String> changes,
    boolean newSen,
    List<RowProblem> problems) {
  RowOutcome {
    changes = List.copyOf(changes);
    problems = List.copyOf(problems);
  }

  /** Whether the case hears of it at all. */
  boolean doesSomething() {
    return kind != RowKind.PROBLEM && (kind != RowKind.UNCHANGED || newSen);
  }
}
