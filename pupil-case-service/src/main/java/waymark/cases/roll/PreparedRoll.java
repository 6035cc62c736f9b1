package waymark.cases.roll;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import waymark.cases.roll.FileSchoolPolicy.WholeRoll;
import waymark.cases.rollfile.Content;
import waymark.cases.rollfile.RollField;
import waymark.cases.rollfile.RollFile;
import waymark.cases.rollfile.RollRows;
import waymark.cases.rollfile.SchoolCode;
import waymark.cases.rollfile.UnreadableRoll;

/**
 * A staged file, recognised and ready to be read.
 *
 * @param importId whose file it is
 * @param school imported for
 * @param code how a transfer file names that school
 */
record PreparedRoll(
    UUID importId,
    RollFile file,
    Content content,
    Map<String, RollField> mapping,
    UUID school,
    SchoolCode code,
    WholeRoll wholeRoll) {

  /** What is kept of a row while a file is looked through fits a small heap this often. */
  static final int MOST_ROWS = 600_000;

  /** Whether a person still has to say which column is which. */
  boolean needsMapping() {
    return !file.isTransferFile() && !Mapping.complete(mapping);
  }

  /** The day whose roll this is: a transfer file tells, a CSV is taken to be of today. */
  LocalDate writtenOn(LocalDate today) {
    return Optional.ofNullable(file.header())
        .map(header -> header.written())
        .filter(day -> !day.isAfter(today))
        .orElse(today);
  }

  /**
   * Each row in order, until {@code row} answers false.
   *
   * @throws UnreadableRoll {@code too-many-rows}
   */
  void rows(RowReading reading, Predicate<RollRow> row) throws IOException {
    int[] rows = {0};
    RollRows.each(
        file,
        content,
        mapping,
        code,
        raw -> {
          if (++rows[0] > MOST_ROWS) {
            throw UnreadableRoll.because(
                "too-many-rows",
                "The file has too many rows",
                "A roll may have %,d rows, many times the pupils of the largest school. Export the roll of one school, one row for each pupil."
                    .formatted(MOST_ROWS));
          }
          return row.test(reading.read(raw));
        });
  }
}
