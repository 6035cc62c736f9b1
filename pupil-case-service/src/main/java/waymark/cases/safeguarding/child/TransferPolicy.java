package waymark.cases.safeguarding.child;

import java.time.LocalDate;
import java.util.List;
import waymark.cases.pupil.NoSuchPupil;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Refused;
import waymark.cases.safeguarding.record.ClockPolicy;
import waymark.cases.safeguarding.record.DatePolicy;

/**
 * The file goes with the child, apart from all other papers, in time and with a receipt (Keeping
 * children safe in education, part two, "Child protection file").
 */
final class TransferPolicy {
  private TransferPolicy() {}

  /**
   * @throws Refused {@code not-after-today}, {@code to-another-school} or {@code file-sent-once}
   */
  static List<ChildEvent> send(SendFile c, LocalDate today, PolicyInForce policy) {
    DatePolicy.notAfterToday("/occurredOn", c.occurredOn(), today);
    if (c.fromSchool().equals(c.toSchool())) {
      throw Refused.rule("to-another-school", "/toSchool", "The file is at this school already.");
    }
    if (c.underWay()) {
      throw Refused.rule(
          "file-sent-once",
          "This file is on its way already. Take that sending back before you send it again.");
    }
    return List.of(
        new FileSent(
            c.pupil(),
            c.transfer(),
            c.occurredOn(),
            c.fromSchool(),
            c.toSchool(),
            c.toOther(),
            c.startsOn(),
            ClockPolicy.transferDue(c.startsOn(), policy),
            c.how()));
  }

  /**
   * @throws Refused {@code not-after-today}, {@code receipt-once}, {@code sending-ended} or {@code
   *     received-after-sent}
   */
  static List<ChildEvent> receive(ChildState state, RecordReceipt c, LocalDate today) {
    DatePolicy.notAfterToday("/occurredOn", c.occurredOn(), today);
    Transfer transfer = state.transfer();
    if (transfer == null) {
      throw new NoSuchPupil();
    }
    if (transfer.stage() == TransferStage.RECEIVED) {
      throw Refused.rule("receipt-once", "The receipt of this file is recorded already.");
    }
    StayingPolicy.onItsWay(transfer);
    if (c.occurredOn().isBefore(transfer.sentOn())) {
      throw Refused.rule(
          "received-after-sent", "/occurredOn", "The file was sent later. Look at both days.");
    }
    return List.of(new ReceiptRecorded(c.pupil(), c.transfer(), c.occurredOn(), c.receivedBy()));
  }
}
