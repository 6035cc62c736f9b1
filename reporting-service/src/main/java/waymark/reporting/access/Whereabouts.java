package waymark.reporting.access;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.ledger.feed.Received;
import waymark.reporting.pupils.PupilProjection;
import waymark.reporting.pupils.PupilRow;
import waymark.reporting.timeline.Recorded;

/**
 * Which school kept a pupil's case, and which class they were in, as it was known at a time. Pure.
 */
final class Whereabouts {
  private static final PupilProjection PUPILS = new PupilProjection();

  private Whereabouts() {}

  /**
   * @param taughtIn the class; absent where none was given, or the pupil had left
   */
  record Place(UUID school, @Nullable String taughtIn) {}

  /**
   * Everywhere the record had the pupil at some moment between two instants: what let people in was
   * what had been written down by then, not what was corrected later.
   */
  static Set<Place> between(List<Recorded> recorded, Instant from, Instant to) {
    Set<Place> places = new LinkedHashSet<>();
    Stream.concat(Stream.of(from), recorded.stream().map(Recorded::recordedAt))
        .filter(moment -> !moment.isBefore(from) && moment.isBefore(to))
        .forEach(moment -> {
          PupilRow row = asKnown(recorded, moment);
          UUID home = row == null ? null : row.home();
          if (row != null && home != null) {
            places.add(new Place(home, row.taughtIn()));
          }
        });
    return places;
  }

  private static @Nullable PupilRow asKnown(List<Recorded> recorded, Instant moment) {
    PupilRow row = null;
    for (Recorded each : recorded) {
      if (!each.recordedAt().isAfter(moment)) {
        row = PUPILS.fold(row, message(each));
      }
    }
    return row;
  }

  private static Received message(Recorded each) {
    return new Received(
        "",
        each.position(),
        0,
        1,
        "pupil",
        each.seq(),
        each.type(),
        1,
        each.recordedAt(),
        "",
        "",
        each.body());
  }
}
