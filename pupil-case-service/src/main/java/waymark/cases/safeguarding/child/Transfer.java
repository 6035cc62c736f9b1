package waymark.cases.safeguarding.child;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way, arrived, kept by the school that sent it, or staying for want of a next one.
 *
 * @param toSchool null for a school outside of the trust, and for none
 * @param receivedOn null while nobody has confirmed it
 */
public record Transfer(
    UUID transfer,
    UUID pupil,
    UUID fromSchool,
    @Nullable UUID toSchool,
    LocalDate sentOn,
    LocalDate dueBy,
    TransferStage stage,
    @Nullable LocalDate receivedOn) {
  static Transfer of(FileSent f) {
    return new Transfer(
        f.transfer(),
        f.pupil(),
        f.fromSchool(),
        f.toSchool(),
        f.occurredOn(),
        f.dueBy(),
        TransferStage.SENT,
        null);
  }

  /** Nothing was sent, and nothing is due: both days are that of the entry. */
  static Transfer staying(NoNextSchoolRecorded n) {
    return new Transfer(
        n.transfer(),
        n.pupil(),
        n.fromSchool(),
        null,
        n.occurredOn(),
        n.occurredOn(),
        TransferStage.NO_NEXT_SCHOOL,
        null);
  }

  Transfer now(TransferStage now, @Nullable LocalDate received) {
    return new Transfer(transfer, pupil, fromSchool, toSchool, sentOn, dueBy, now, received);
  }
}
