package waymark.cases.safeguarding.child;

import java.time.LocalDate;
import java.util.List;
import waymark.cases.pupil.NoSuchPupil;
import waymark.cases.pupil.Refused;

/**
 * A file that was sent to the wrong school does not go there: until its receipt is recorded the
 * sender takes the sending back, or the other school refuses it. What was refused waits for its
 * sender, who sends it to another school or takes the sending back. So is taken back that there is
 * no next school, where that was recorded by mistake.
 */
final class StayingPolicy {
  private StayingPolicy() {}

  /**
   * @throws Refused {@code receipt-ends-sending} or {@code sending-ended}
   */
  static List<ChildEvent> takeBack(ChildState state, TakeFileBack c, LocalDate today) {
    return switch (notReceived(state).stage()) {
      case TAKEN_BACK -> throw ended("This was taken back already.");
      case NO_NEXT_SCHOOL ->
          List.of(new NoNextSchoolTakenBack(c.pupil(), c.transfer(), today, c.reason()));
      case SENT, REFUSED, RECEIVED ->
          List.of(new FileTakenBack(c.pupil(), c.transfer(), today, c.reason()));
    };
  }

  /**
   * @throws Refused {@code receipt-ends-sending} or {@code sending-ended}
   */
  static List<ChildEvent> refuse(ChildState state, RefuseFile c, LocalDate today) {
    Transfer transfer = notReceived(state);
    onItsWay(transfer);
    return List.of(
        new FileRefused(c.pupil(), c.transfer(), today, transfer.fromSchool(), c.reason()));
  }

  /**
   * @throws Refused {@code sending-ended} of a file that stays where it was
   */
  static void onItsWay(Transfer transfer) {
    switch (transfer.stage()) {
      case TAKEN_BACK -> throw ended("This sending was taken back. The file is not on its way.");
      case REFUSED -> throw ended("This file was refused. Its sender has to send it again.");
      case NO_NEXT_SCHOOL -> throw notSent();
      case SENT, RECEIVED -> {}
    }
  }

  private static Transfer notReceived(ChildState state) {
    Transfer transfer = state.transfer();
    if (transfer == null) {
      throw new NoSuchPupil();
    }
    if (transfer.stage() == TransferStage.RECEIVED) {
      throw Refused.rule(
          "receipt-ends-sending",
          "The receipt of this file is recorded, and it is the other school's. Ask them to send it on.");
    }
    return transfer;
  }

  private static Refused notSent() {
    return ended("The file was not sent: there is no next school.");
  }

  private static Refused ended(String detail) {
    return Refused.rule("sending-ended", detail);
  }
}
