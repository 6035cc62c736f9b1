package waymark.cases.safeguarding.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import waymark.cases.directory.PolicyData;
import waymark.cases.pupil.NoSuchPupil;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Refused;
import waymark.cases.pupil.Words;

class ChildPolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
  private static final UUID CHILD = new UUID(2, 2);
  private static final UUID ID = new UUID(4, 4);
  private static final UUID HERE = new UUID(3, 1);
  private static final UUID THERE = new UUID(3, 2);
  private static final PolicyInForce POLICY = new PolicyData();
  private static final Words SAID = new Words("By hand");

  private static SendFile send(UUID to, boolean underWay) {
    return new SendFile(CHILD, ID, TODAY, HERE, to, null, TODAY, SAID, underWay);
  }

  private static String rule(ThrowingCallable decide) {
    return catchThrowableOfType(Refused.class, decide).rule();
  }

  private static ChildState sent() {
    return ChildState.NONE.evolve(
        TransferPolicy.send(send(THERE, false), TODAY, POLICY).getFirst());
  }

  @Test
  void toAnotherSchool() {
    assertThat(rule(() -> TransferPolicy.send(send(HERE, false), TODAY, POLICY)))
        .isEqualTo("to-another-school");
  }

  @Test
  void fileSentOnce() {
    assertThat(rule(() -> TransferPolicy.send(send(THERE, true), TODAY, POLICY)))
        .isEqualTo("file-sent-once");
  }

  @Test
  void receiptOnceAndNotBeforeItWasSent() {
    assertThat(
            rule(() ->
                TransferPolicy.receive(
                    sent(), new RecordReceipt(CHILD, ID, TODAY.minusDays(1), SAID), TODAY)))
        .isEqualTo("received-after-sent");
    var receipt = new RecordReceipt(CHILD, ID, TODAY, SAID);
    ChildState received = sent().evolve(TransferPolicy.receive(sent(), receipt, TODAY).getFirst());
    assertThat(rule(() -> TransferPolicy.receive(received, receipt, TODAY)))
        .isEqualTo("receipt-once");
    assertThatThrownBy(() -> TransferPolicy.receive(ChildState.NONE, receipt, TODAY))
        .isInstanceOf(NoSuchPupil.class);
  }

  @Test
  void receiptEndsSending() {
    var receipt = new RecordReceipt(CHILD, ID, TODAY, SAID);
    ChildState received = sent().evolve(TransferPolicy.receive(sent(), receipt, TODAY).getFirst());
    assertThat(rule(() -> StayingPolicy.takeBack(received, back(), TODAY)))
        .isEqualTo("receipt-ends-sending");
    assertThat(rule(() -> StayingPolicy.refuse(received, new RefuseFile(CHILD, ID, SAID), TODAY)))
        .isEqualTo("receipt-ends-sending");
    assertThatThrownBy(() -> StayingPolicy.takeBack(ChildState.NONE, back(), TODAY))
        .isInstanceOf(NoSuchPupil.class);
  }

  @Test
  void sendingEnded() {
    ChildState taken = sent().evolve(StayingPolicy.takeBack(sent(), back(), TODAY).getFirst());
    var refuse = new RefuseFile(CHILD, ID, SAID);
    ChildState refused = sent().evolve(StayingPolicy.refuse(sent(), refuse, TODAY).getFirst());
    var receipt = new RecordReceipt(CHILD, ID, TODAY, SAID);
    for (ChildState ended : List.of(taken, refused)) {
      assertThat(rule(() -> TransferPolicy.receive(ended, receipt, TODAY)))
          .isEqualTo("sending-ended");
      assertThat(rule(() -> StayingPolicy.refuse(ended, refuse, TODAY))).isEqualTo("sending-ended");
    }
    assertThat(rule(() -> StayingPolicy.takeBack(taken, back(), TODAY))).isEqualTo("sending-ended");
    ChildState seen = refused.evolve(StayingPolicy.takeBack(refused, back(), TODAY).getFirst());
    assertThat(seen.transfer().stage()).isEqualTo(TransferStage.TAKEN_BACK);
  }

  @Test
  void noNextSchoolReason() {
    assertThat(
            rule(() ->
                NoNextSchoolPolicy.record(none("moved-on", false, null, false), TODAY, POLICY)))
        .isEqualTo("no-next-school-reason");
    for (String why :
        List.of(
            "home-education", "abroad", "left-at-end-of-schooling", "not-known-missing", "died")) {
      var events = NoNextSchoolPolicy.record(none(why, false, TODAY, false), TODAY, POLICY);
      assertThat(ChildState.NONE.evolve(events.getFirst()).transfer().stage())
          .isEqualTo(TransferStage.NO_NEXT_SCHOOL);
    }
  }

  @Test
  void localAuthorityTold() {
    assertThat(
            rule(() ->
                NoNextSchoolPolicy.record(
                    none("not-known-missing", null, false, null, false), TODAY, POLICY)))
        .isEqualTo("local-authority-told");
    var elsewhere = none("abroad", null, false, null, false);
    assertThat(NoNextSchoolPolicy.record(elsewhere, TODAY, POLICY)).hasSize(1);
  }

  @Test
  void childHasLeft() {
    assertThat(
            rule(() -> NoNextSchoolPolicy.record(none("died", true, null, false), TODAY, POLICY)))
        .isEqualTo("child-has-left");
    LocalDate later = TODAY.plusDays(1);
    assertThat(
            rule(() -> NoNextSchoolPolicy.record(none("died", false, later, false), TODAY, POLICY)))
        .isEqualTo("child-has-left");
  }

  @Test
  void thatThereIsNoNextSchoolIsTakenBackOnce() {
    ChildState stays =
        ChildState.NONE.evolve(
            NoNextSchoolPolicy.record(none("died", false, null, false), TODAY, POLICY).getFirst());
    var taken = StayingPolicy.takeBack(stays, back(), TODAY);
    assertThat(taken).singleElement().isInstanceOf(NoNextSchoolTakenBack.class);
    ChildState then = stays.evolve(taken.getFirst());
    assertThat(then.transfer().stage()).isEqualTo(TransferStage.TAKEN_BACK);
    assertThat(rule(() -> StayingPolicy.takeBack(then, back(), TODAY))).isEqualTo("sending-ended");
  }

  @Test
  void whatIsOnItsWayDoesNotStay() {
    assertThat(
            rule(() -> NoNextSchoolPolicy.record(none("died", false, null, true), TODAY, POLICY)))
        .isEqualTo("file-sent-once");
    ChildState stays =
        ChildState.NONE.evolve(
            NoNextSchoolPolicy.record(none("died", false, null, false), TODAY, POLICY).getFirst());
    var receipt = new RecordReceipt(CHILD, ID, TODAY, SAID);
    assertThat(rule(() -> TransferPolicy.receive(stays, receipt, TODAY)))
        .isEqualTo("sending-ended");
  }

  private static RecordNoNextSchool none(
      String why, boolean onRoll, LocalDate joinedOn, boolean underWay) {
    return none(why, SAID, onRoll, joinedOn, underWay);
  }

  private static RecordNoNextSchool none(
      String why, Words note, boolean onRoll, LocalDate joinedOn, boolean underWay) {
    return new RecordNoNextSchool(CHILD, ID, TODAY, HERE, why, note, onRoll, joinedOn, underWay);
  }

  private static TakeFileBack back() {
    return new TakeFileBack(CHILD, ID, SAID);
  }

  @Test
  void glassIsOpenForOnePersonAndEndsByItself() {
    var broken = new BreakGlass(CHILD, ID, HERE, SAID, "head", NOW, false);
    ChildState state = ChildState.NONE.evolve(GlassPolicy.open(broken, TODAY, POLICY).getFirst());
    GlassOpening opening = state.opening();
    assertThat(opening.until()).isEqualTo("2026-11-20T11:00:00Z");
    assertThat(opening.lets("head", NOW.plusSeconds(3599))).isTrue();
    assertThat(opening.lets("head", NOW.plusSeconds(3600))).isFalse();
    assertThat(opening.lets("somebody else", NOW)).isFalse();
    var seen = new AcknowledgeGlass(CHILD, ID);
    ChildState noted = state.evolve(GlassPolicy.acknowledge(state, seen, TODAY).getFirst());
    assertThat(rule(() -> GlassPolicy.acknowledge(noted, seen, TODAY)))
        .isEqualTo("glass-seen-once");
  }

  @Test
  void glassOpen() {
    assertThat(
            rule(() ->
                GlassPolicy.open(
                    new BreakGlass(CHILD, ID, HERE, SAID, "head", NOW, true), TODAY, POLICY)))
        .isEqualTo("glass-open");
  }
}
