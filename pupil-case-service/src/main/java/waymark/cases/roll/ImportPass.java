package waymark.cases.roll;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** One way through a file: rows are read, looked up in batches, and matched. */
final class ImportPass {
  /** Rows to one question to the index. */
  static final int BATCH = 500;

  private final PreparedRoll roll;
  private final RowReading reading;
  private final RollIndex index;
  private final RowMatching matching;

  ImportPass(
      PreparedRoll roll,
      RowReading reading,
      RollIndex index,
      RollMarks marks,
      FileDuplicates duplicates) {
    this.roll = roll;
    this.reading = reading;
    this.index = index;
    this.matching = new RowMatching(roll.school(), marks, duplicates);
  }

  static FileDuplicates duplicates(PreparedRoll roll, RowReading reading) throws IOException {
    return FileDuplicates.in(each ->
        roll.rows(
            reading,
            row -> {
              each.accept(row);
              return true;
            }));
  }

  /** Every row's outcome in the file's order, batch by batch, until {@code batch} answers false. */
  void rows(Predicate<List<RowOutcome>> batch) {
    List<RollRow> waiting = new ArrayList<>();
    boolean[] more = {true};
    try {
      roll.rows(
          reading,
          row -> {
            waiting.add(row);
            if (waiting.size() == BATCH) {
              more[0] = batch.test(matched(waiting));
              waiting.clear();
            }
            return more[0];
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (more[0] && !waiting.isEmpty()) {
      var _ = batch.test(matched(waiting));
    }
  }

  /** Who is on the school's roll and was not met; only after all rows. */
  void leavers(Consumer<KnownPupil> leaver) {
    index.onRoll(
        roll.school(),
        pupil -> {
          if (!matching.met(pupil)) {
            leaver.accept(pupil);
          }
        });
  }

  private List<RowOutcome> matched(List<RollRow> rows) {
    RowMatching.Candidates candidates = new RowMatching.Candidates(index.candidates(rows));
    return rows.stream().map(row -> matching.match(row, candidates)).toList();
  }
}
