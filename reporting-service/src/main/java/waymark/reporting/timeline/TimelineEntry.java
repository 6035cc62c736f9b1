package waymark.reporting.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a timeline.
 *
 * @param seq of the event in the pupil's stream
 * @param position of its commit in the ledger
 * @param by whoever recorded it
 * @param corrects the seq of the one event it corrects; absent where it corrects none, or several
 * @param correctedOn the day to which a correction moves what it corrects; absent where it leaves
 *     the day alone
 * @param correctedBy the seq of the latest event that corrects it
 */
public record TimelineEntry(
    long seq,
    long position,
    String type,
    LocalDate occurredOn,
    Instant recordedAt,
    String by,
    String title,
    List<Detail> details,
    @Nullable Long corrects,
    @Nullable LocalDate correctedOn,
    @Nullable Long correctedBy) {

  /** One thing an event says, in words. */
  public record Detail(String label, String value) {}
}
