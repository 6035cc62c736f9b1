package waymark.cases.roll;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How far imports are, for whoever helps with them and sees no pupil: no name, neither of a pupil
 * nor of a file, and nothing of what is in it.
 */
record ImportsProgress(List<ImportReached> imports) {
  /**
   * One import.
   *
   * @param rows in its file; 0 where that is not known
   * @param problems rows that are left out
   * @param done rows and leavers that are through, of total
   */
  record ImportReached(
      UUID school,
      ImportView.Step state,
      Instant startedAt,
      int rows,
      int problems,
      int done,
      int total) {
    static ImportReached of(ImportView view) {
      ImportCounts counts = view.counts() == null ? ImportCounts.NONE : view.counts();
      ImportView.Progress progress =
          view.progress() == null ? new ImportView.Progress(0, 0) : view.progress();
      return new ImportReached(
          view.school(),
          view.state(),
          view.startedAt(),
          counts.rows(),
          counts.problems(),
          progress.done(),
          progress.total());
    }
  }
}
