package waymark.cases.roll;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import waymark.cases.rollfile.RollFile;
import waymark.cases.rollfile.SchoolCode;
import waymark.cases.rollfile.TransferHeader;

/**
 * Which of a school's own transfer files is the newer one. Said before an import, never refused: an
 * older file may be meant.
 */
final class FileAgePolicy {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private FileAgePolicy() {}

  /**
   * When the school's system wrote the file. Empty where nothing can be said: of a CSV, of what
   * another school sent, without a time of day, and of a moment that is still to come.
   */
  static Optional<Instant> written(RollFile file, SchoolCode ours, Instant now) {
    TransferHeader header = file.header();
    SchoolCode from = header == null ? null : header.source();
    LocalDateTime moment = header == null ? null : header.moment();
    if (from == null || moment == null || !from.is(ours.la(), ours.establishment())) {
      return Optional.empty();
    }
    return Optional.of(moment.atZone(LONDON).toInstant()).filter(at -> !at.isAfter(now));
  }

  /** Whether a later one stands imported: the newest of those was written then. */
  static Optional<ImportView.Older> older(Instant written, Optional<Instant> newest) {
    return newest.filter(written::isBefore).map(last -> new ImportView.Older(written, last));
  }
}
