package waymark.reporting.subjectaccess;

import java.time.Instant;
import java.util.List;
import waymark.ledger.feed.Received;
import waymark.reporting.pupils.PupilProjection;
import waymark.reporting.pupils.PupilRow;
import waymark.reporting.timeline.Recorded;

/** A pupil as they were known at a moment: the fold of the messages recorded by then. Pure. */
final class Known {
  private static final PupilProjection PUPILS = new PupilProjection();

  private Known() {}

  static List<Recorded> by(Instant moment, List<Recorded> all) {
    return all.stream().filter(each -> !each.recordedAt().isAfter(moment)).toList();
  }

  static PupilRow pupil(String stream, List<Recorded> known) {
    PupilRow row = PupilRow.NONE;
    for (Recorded each : known) {
      row = PUPILS.fold(row, received(stream, each));
    }
    return row;
  }

  private static Received received(String stream, Recorded each) {
    return new Received(
        "",
        each.position(),
        0,
        1,
        stream,
        each.seq(),
        each.type(),
        1,
        each.recordedAt(),
        "",
        "",
        each.body());
  }
}
