package waymark.reporting.access;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import waymark.reporting.pupils.PupilRow;
import waymark.reporting.timeline.Known;
import waymark.reporting.timeline.Recorded;

/**
 * Which school kept a pupil's case, and which class they were in, as it was known at a time. Pure.
 */
final class Whereabouts {
  private Whereabouts() {}

  /**
   * Everywhere the record had the pupil at some moment between two instants: what let people in was
   * what had been written down by then, not what was corrected later.
   */
  static Set<Place> between(List<Recorded> recorded, Instant from, Instant to) {
    Set<Place> places = new LinkedHashSet<>();
    Stream.concat(Stream.of(from), recorded.stream().map(Recorded::recordedAt))
        .filter(moment -> !moment.isBefore(from) && moment.isBefore(to))
        .forEach(moment -> {
          PupilRow row = Known.pupil(Known.by(moment, recorded));
          UUID home = row.home();
          if (home != null) {
            places.add(new Place(home, row.taughtIn()));
          }
        });
    return places;
  }
}
