package waymark.cases.safeguarding.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import waymark.cases.directory.PolicyData;
import waymark.cases.privacy.ItemDecision;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Refused;
import waymark.cases.pupil.Words;

class PartPolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final PolicyInForce POLICY = new PolicyData();
  private static final PartId PART =
      new PartId("mark", new UUID(1, 1), "child:" + new UUID(2, 2), new UUID(3, 3));
  private static final String FIRST = "concern-1-0";
  private static final String SECOND = "concern-1-1";

  private static String rule(ThrowingCallable decide) {
    return catchThrowableOfType(Refused.class, decide).rule();
  }

  private static PartState after(PartState state, List<PartEvent> events) {
    PartState next = state;
    for (PartEvent event : events) {
      next = next.evolve(event);
    }
    return next;
  }

  private static GatherPart gathering(String... items) {
    return new GatherPart(PART, true, List.of(items));
  }

  private static PartState gathered() {
    return after(
        PartState.NONE, PartPolicy.gather(PartState.NONE, gathering(FIRST, SECOND), TODAY));
  }

  private static DecidePart deciding(String item, String verdict, String exemption) {
    return new DecidePart(
        PART, List.of(new ItemDecision(item, verdict, exemption, List.of())), "one");
  }

  private static PartState decided() {
    PartState first =
        after(
            gathered(),
            PartPolicy.decide(
                gathered(), deciding(FIRST, ItemDecision.INCLUDE, null), TODAY, POLICY));
    return after(
        first,
        PartPolicy.decide(
            first, deciding(SECOND, ItemDecision.WITHHOLD, "serious-harm"), TODAY, POLICY));
  }

  private static PartState approved() {
    return after(
        decided(), PartPolicy.approve(decided(), new ApprovePart(PART, "two", true), TODAY));
  }

  @Test
  void identityChecked() {
    var early = new GatherPart(PART, false, List.of(FIRST));
    assertThat(rule(() -> PartPolicy.gather(PartState.NONE, early, TODAY)))
        .isEqualTo("identity-checked");
  }

  @Test
  void whereNothingIsHeldThePartIsDone() {
    PartState nothing =
        after(PartState.NONE, PartPolicy.gather(PartState.NONE, gathering(), TODAY));
    assertThat(nothing.stage()).isEqualTo(PartStage.DONE);
  }

  @Test
  void partApproved() {
    assertThat(rule(() -> PartPolicy.gather(approved(), gathering(FIRST), TODAY)))
        .isEqualTo("part-approved");
  }

  @Test
  void whatIsGatheredAnewIsLookedThroughAnew() {
    PartState again = after(decided(), PartPolicy.gather(decided(), gathering(FIRST), TODAY));
    assertThat(again.undecided()).isEqualTo(1);
    assertThat(again.deciders()).isEmpty();
  }

  @Test
  void itemGatheredAndAccessExemption() {
    assertThat(
            rule(() ->
                PartPolicy.decide(
                    gathered(), deciding("other", ItemDecision.INCLUDE, null), TODAY, POLICY)))
        .isEqualTo("item-gathered");
    assertThat(
            rule(() ->
                PartPolicy.decide(
                    gathered(), deciding(FIRST, ItemDecision.WITHHOLD, "because"), TODAY, POLICY)))
        .isEqualTo("access-exemption");
  }

  @Test
  void inRedaction() {
    assertThat(
            rule(() ->
                PartPolicy.decide(
                    PartState.NONE, deciding(FIRST, ItemDecision.INCLUDE, null), TODAY, POLICY)))
        .isEqualTo("in-redaction");
    assertThat(
            rule(() -> PartPolicy.approve(approved(), new ApprovePart(PART, "three", true), TODAY)))
        .isEqualTo("in-redaction");
  }

  @Test
  void itemsDecidedAndAccessByTwo() {
    assertThat(
            rule(() -> PartPolicy.approve(gathered(), new ApprovePart(PART, "two", true), TODAY)))
        .isEqualTo("items-decided");
    assertThat(rule(() -> PartPolicy.approve(decided(), new ApprovePart(PART, "one", true), TODAY)))
        .isEqualTo("access-by-two");
  }

  @Test
  void whoeverDecidedApprovesAloneWhereNobodyElseMayReadIt() {
    var alone = new ApprovePart(PART, "one", false);
    assertThat(after(decided(), PartPolicy.approve(decided(), alone, TODAY)).stage())
        .isEqualTo(PartStage.APPROVED);
  }

  /** What turns out wrong before it is handed over is put right, and approved again. */
  @Test
  void anApprovalIsTakenBackUntilThePartIsHandedOver() {
    var back = new WithdrawPartApproval(PART, new Words("A letter about a sister was left in."));
    assertThat(rule(() -> PartPolicy.withdrawApproval(decided(), back, TODAY)))
        .isEqualTo("access-approved-first");
    PartState open = after(approved(), PartPolicy.withdrawApproval(approved(), back, TODAY));
    assertThat(open.stage()).isEqualTo(PartStage.LOOKING_THROUGH);
    assertThat(open.decisions()).isEqualTo(approved().decisions());
    var withhold = deciding(FIRST, ItemDecision.WITHHOLD, "serious-harm");
    PartState mended = after(open, PartPolicy.decide(open, withhold, TODAY, POLICY));
    var approve = new ApprovePart(PART, "two", true);
    assertThat(rule(() -> PartPolicy.approve(open, approve, TODAY)))
        .isEqualTo("decided-since-taken-back");
    PartState again = after(mended, PartPolicy.approve(mended, approve, TODAY));
    var give = new GivePart(PART, TODAY, "collected");
    PartState done = after(again, PartPolicy.give(again, give, TODAY, POLICY));
    assertThat(rule(() -> PartPolicy.withdrawApproval(done, back, TODAY)))
        .isEqualTo("access-approved-first");
  }

  @Test
  void handedOverOnceItIsApproved() {
    var give = new GivePart(PART, TODAY, "collected");
    assertThat(rule(() -> PartPolicy.give(decided(), give, TODAY, POLICY)))
        .isEqualTo("access-approved-first");
    var tomorrow = new GivePart(PART, TODAY.plusDays(1), "collected");
    assertThat(rule(() -> PartPolicy.give(approved(), tomorrow, TODAY, POLICY)))
        .isEqualTo("not-after-today");
    var pigeon = new GivePart(PART, TODAY, "pigeon");
    assertThat(rule(() -> PartPolicy.give(approved(), pigeon, TODAY, POLICY)))
        .isEqualTo("access-delivery");
    PartState given = after(approved(), PartPolicy.give(approved(), give, TODAY, POLICY));
    assertThat(given.stage()).isEqualTo(PartStage.DONE);
  }
}
