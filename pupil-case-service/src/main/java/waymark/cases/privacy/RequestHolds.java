package waymark.cases.privacy;

import java.util.UUID;
import org.springframework.stereotype.Component;
import waymark.cases.directory.DirectoryCommands;
import waymark.cases.directory.LiftPersonHold;
import waymark.cases.directory.PlacePersonHold;
import waymark.cases.ledgers.PupilCommands;
import waymark.cases.pupil.Holds;
import waymark.cases.pupil.Refused;
import waymark.cases.pupil.SentBy;
import waymark.cases.pupil.Words;
import waymark.cases.web.Reach;
import waymark.ledger.access.Actor;
import waymark.ledger.http.CommandIds;
import waymark.ledger.store.CommandOrigin;

/**
 * The hold that stands while a request is being answered: to destroy what somebody has asked to see
 * would be an offence (Data Protection Act 2018, section 173). It has the request's id.
 */
@Component
class RequestHolds {
  /** Lifts holds on staff, which whoever placed one may not. */
  private static final String ANSWERED = "subject-access";

  private final PupilCommands pupils;
  private final DirectoryCommands people;

  RequestHolds(PupilCommands pupils, DirectoryCommands people) {
    this.pupils = pupils;
    this.people = people;
  }

  /**
   * Refused where the person is not there, not within the sender's reach, or erased.
   *
   * @throws waymark.cases.pupil.NoSuchPupil or a 404 of the directory
   */
  void place(DataSubject subject, UUID request, CommandOrigin origin, Actor actor) {
    CommandOrigin own = derived(origin, "hold");
    if (subject.kind().equals(DataSubject.PUPIL)) {
      PlaceHold hold = new PlaceHold(subject.id(), request, Holds.SUBJECT_ACCESS, null);
      pupils.send(hold, own, Reach.of(actor));
    } else {
      people.send(
          new PlacePersonHold(subject.id(), request, Holds.SUBJECT_ACCESS, origin.actor()), own);
    }
  }

  /** Lifts it where it still stands. */
  void lift(DataSubject subject, UUID request, CommandOrigin origin) {
    CommandOrigin own = derived(origin, "lift");
    try {
      if (subject.kind().equals(DataSubject.PUPIL)) {
        Words why = new Words("The subject access request is closed.");
        pupils.send(new LiftHold(subject.id(), request, why), own, SentBy.THE_SERVICE);
      } else {
        people.send(new LiftPersonHold(subject.id(), request, ANSWERED), own);
      }
    } catch (Refused liftedAlready) {
      // Somebody lifted it by hand, or the person has been erased since.
    }
  }

  private static CommandOrigin derived(CommandOrigin origin, String what) {
    return new CommandOrigin(
        CommandIds.derive(origin.commandId(), what), origin.requestHash(), origin.actor());
  }
}
