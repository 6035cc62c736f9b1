package waymark.reporting.timeline;

import java.time.Instant;
import java.util.List;
import waymark.ledger.feed.Received;
import waymark.reporting.pupils.PupilProjection;
import waymark.reporting.pupils.PupilRow;

/** What was known at a moment: what had been recorded by then, and the pupil it tells of. Pure. */
public final class Known {
  private static final PupilProjection PUPILS = new PupilProjection();

  private Known() {}

  public static List<Recorded> by(Instant moment, List<Recorded> all) {
    return all.stream().filter(each -> !each.recordedAt().isAfter(moment)).toList();
  }

  public static PupilRow pupil(List<Recorded> known) {
    PupilRow row = PupilRow.NONE;
    for (Recorded each : known) {
      row = PUPILS.fold(row, received(each));
    }
    return row;
  }

  private static Received received(Recorded each) {
    var seq = each.seq();
    var at = each.recordedAt();
    return new Received(
        "", each.position(), 0, 1, "pupil", seq, each.type(), 1, at, "", "", each.body());
  }
}
