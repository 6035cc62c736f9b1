package waymark.cases.privacy;

import java.time.Clock;
import java.util.UUID;
import waymark.cases.privacy.HoldsUnderWay.UnderWay;
import waymark.cases.pupil.NoSuchPupil;
import waymark.cases.pupil.Refused;
import waymark.cases.pupil.SentBy;
import waymark.ledger.access.Actor;
import waymark.ledger.http.Problem;
import waymark.ledger.store.Appended;
import waymark.ledger.store.CommandOrigin;
import waymark.ledger.store.CrashPoint;

/**
 * Opens and closes requests together with the hold that goes with each. The hold comes first and
 * goes last, so that no request is open without one; what fails in between is noted, and looked
 * after by {@link LeftHolds}.
 */
final class HeldRequests {
  private final SubjectAccessDesk desk;
  private final RequestHolds holds;
  private final HoldsUnderWay underWay;
  private final LeftHolds left;
  private final Clock clock;

  HeldRequests(
      SubjectAccessDesk desk,
      RequestHolds holds,
      HoldsUnderWay underWay,
      LeftHolds left,
      Clock clock) {
    this.desk = desk;
    this.holds = holds;
    this.underWay = underWay;
    this.left = left;
    this.clock = clock;
  }

  /**
   * The hold finds out whether the person is there and within reach.
   *
   * @throws Refused where the request breaks a rule, before anything is placed
   * @throws NoSuchPupil or a 404 of the directory
   */
  Appended open(RecordSubjectAccess command, CommandOrigin origin, Actor actor) {
    desk.requireAllowed(command);
    var begun = new UnderWay(command.request(), command.subject(), origin.actor());
    underWay.begin(begun, clock.instant());
    try {
      holds.place(command.subject(), command.request(), origin, actor);
    } catch (Refused | NoSuchPupil | Problem notPlaced) {
      underWay.done(command.request());
      throw notPlaced;
    }
    CrashPoint.reached("subject-access.between-hold-and-request");
    try {
      Appended recorded = desk.sendNew(command, origin, SentBy.THE_SERVICE);
      underWay.done(command.request());
      return recorded;
    } catch (Refused | NoSuchPupil refused) {
      left.lookAfter(begun);
      throw refused;
    }
  }

  /** For a command after which nothing more is answered: then the hold is lifted. */
  Appended close(SubjectAccessCommand command, CommandOrigin origin, Actor actor, SentBy seen) {
    UUID request = command.request();
    DataSubject subject = desk.subject(request);
    underWay.begin(new UnderWay(request, subject, origin.actor()), clock.instant());
    Appended closed = desk.send(command, origin, actor, seen);
    CrashPoint.reached("subject-access.between-closing-and-lifting");
    holds.lift(subject, request, origin);
    underWay.done(request);
    return closed;
  }
}
