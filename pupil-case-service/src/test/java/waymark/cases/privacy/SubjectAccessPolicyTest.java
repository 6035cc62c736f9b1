package waymark.cases.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static waymark.cases.register.Pupils.POLICY;
import static waymark.cases.register.Pupils.PUPIL;
import static waymark.cases.register.Pupils.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.cases.privacy.ItemDecision.Passage;
import waymark.cases.privacy.SubjectAccessState.Stage;
import waymark.cases.pupil.Refused;
import waymark.cases.pupil.Words;

/** How a request to see what is held about somebody is answered, and by when. */
class SubjectAccessPolicyTest {
  private static final UUID REQUEST = UUID.fromString("2f6a1c3e-8b4d-4f5a-9c6b-7d8e9f0a1b2c");
  private static final DataSubject SUBJECT = new DataSubject(DataSubject.PUPIL, PUPIL);
  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
  private static final Words WHY = new Words("Records of three schools.");
  private static final GatherSubjectAccess GATHER =
      new GatherSubjectAccess(REQUEST, NOW, List.of("details", "event-0"));
  private static final ApproveSubjectAccess APPROVE = new ApproveSubjectAccess(REQUEST, "director");

  private static RecordSubjectAccess asked(LocalDate received, @Nullable LocalDate checked) {
    return new RecordSubjectAccess(
        REQUEST, SUBJECT, received, "parent", new Words("Oriel"), new Words("All."), checked);
  }

  private static SubjectAccessState received(LocalDate on, @Nullable LocalDate checked) {
    return after(
        SubjectAccessState.NONE, SubjectAccessPolicy.record(asked(on, checked), TODAY, POLICY));
  }

  private static SubjectAccessState after(
      SubjectAccessState state, List<SubjectAccessEvent> events) {
    SubjectAccessState next = state;
    for (SubjectAccessEvent event : events) {
      next = next.evolve(event);
    }
    return next;
  }

  private static SubjectAccessState gathered() {
    return after(
        received(TODAY, TODAY), AnswerPolicy.gather(received(TODAY, TODAY), GATHER, NOW, TODAY));
  }

  private static DecideItems decide(String by, ItemDecision... decisions) {
    return new DecideItems(REQUEST, List.of(decisions), by);
  }

  private static ItemDecision include(String item) {
    return new ItemDecision(item, ItemDecision.INCLUDE, null, List.of());
  }

  private static SubjectAccessState decided(SubjectAccessState state, DecideItems decision) {
    return after(state, AnswerPolicy.decide(state, decision, TODAY, POLICY));
  }

  @Test
  void theMonthRunsFromReceiptOrFromTheConfirmedIdentityIfThatIsLater() {
    LocalDate received = TODAY.minusDays(9);
    assertThat(received(received, received.minusDays(3)).clockFrom()).isEqualTo(received);
    assertThat(received(received, received.plusDays(2)).clockFrom())
        .isEqualTo(received.plusDays(2));
    SubjectAccessState waiting = received(received, null);
    assertThat(waiting.stage()).isEqualTo(Stage.RECEIVED);
    var confirmed =
        after(
            waiting,
            SubjectAccessPolicy.confirm(
                waiting, new ConfirmIdentity(REQUEST, TODAY), TODAY, POLICY));
    assertThat(confirmed.stage()).isEqualTo(Stage.GATHERING);
    assertThat(confirmed.clockFrom()).isEqualTo(TODAY);
    assertThat(confirmed.due()).isAfterOrEqualTo(TODAY.plusMonths(1));
    refusedBy(
        "identity-confirmed-once",
        () ->
            SubjectAccessPolicy.confirm(
                confirmed, new ConfirmIdentity(REQUEST, TODAY), TODAY, POLICY));
  }

  @Test
  void whatWasPutOffStaysPutOffWhenTheIdentityIsConfirmedAfterwards() {
    SubjectAccessState waiting = received(TODAY.minusDays(9), null);
    var two = new ExtendSubjectAccess(REQUEST, TODAY, 2, WHY);
    var extended = after(waiting, SubjectAccessPolicy.extend(waiting, two, TODAY, POLICY));
    var confirmed =
        after(
            extended,
            SubjectAccessPolicy.confirm(
                extended, new ConfirmIdentity(REQUEST, TODAY), TODAY, POLICY));
    assertThat(confirmed.extended()).isEqualTo(2);
    assertThat(confirmed.due()).isAfterOrEqualTo(TODAY.plusMonths(3));
    assertThat(confirmed.due()).as("of the same day").isBefore(TODAY.plusMonths(3).plusDays(5));
  }

  @Test
  void nothingIsReceivedTomorrow() {
    refusedBy(
        "access-received-past",
        () -> SubjectAccessPolicy.record(asked(TODAY.plusDays(1), null), TODAY, POLICY));
  }

  @Test
  void whoAsksIsOneOfTheList() {
    var stranger =
        new RecordSubjectAccess(
            REQUEST, SUBJECT, TODAY, "stranger", new Words("Oriel"), new Words("All."), null);
    refusedBy("access-requester", () -> SubjectAccessPolicy.record(stranger, TODAY, POLICY));
  }

  @Test
  void howItWasGivenIsOneOfTheList() {
    var whole = decided(gathered(), decide("senco", include("details"), include("event-0")));
    var approved = after(whole, AnswerPolicy.approve(whole, APPROVE, TODAY));
    var shouted = new SendSubjectAccess(REQUEST, TODAY, "shouted");
    refusedBy("access-delivery", () -> AnswerPolicy.send(approved, shouted, TODAY, POLICY));
  }

  @Test
  void anAnswerIsPutOffByTwoMonthsAtMostAndWithinTheFirst() {
    SubjectAccessState state = received(TODAY, TODAY);
    var two = new ExtendSubjectAccess(REQUEST, TODAY, 2, WHY);
    var extended = after(state, SubjectAccessPolicy.extend(state, two, TODAY, POLICY));
    assertThat(extended.due()).isAfterOrEqualTo(TODAY.plusMonths(3));
    refusedBy(
        "extension-two-months", () -> SubjectAccessPolicy.extend(extended, two, TODAY, POLICY));
    var three = new ExtendSubjectAccess(REQUEST, TODAY, 3, WHY);
    refusedBy(
        "extension-two-months", () -> SubjectAccessPolicy.extend(state, three, TODAY, POLICY));
    LocalDate later = TODAY.plusMonths(2);
    var late = new ExtendSubjectAccess(REQUEST, later, 2, WHY);
    refusedBy(
        "extension-in-first-month", () -> SubjectAccessPolicy.extend(state, late, later, POLICY));
  }

  @Test
  void whatTheyWereToldInTimeIsRecordedAfterwardsAndNotBeforehand() {
    SubjectAccessState state = received(TODAY, TODAY);
    var told = new ExtendSubjectAccess(REQUEST, TODAY.plusDays(20), 1, WHY);
    assertThat(SubjectAccessPolicy.extend(state, told, TODAY.plusMonths(2), POLICY))
        .singleElement()
        .extracting(SubjectAccessEvent::occurredOn)
        .isEqualTo(TODAY.plusDays(20));
    refusedBy("access-received-past", () -> SubjectAccessPolicy.extend(state, told, TODAY, POLICY));
    var before = new ExtendSubjectAccess(REQUEST, TODAY.minusDays(1), 1, WHY);
    refusedBy(
        "told-since-received", () -> SubjectAccessPolicy.extend(state, before, TODAY, POLICY));
  }

  @Test
  void nothingIsGatheredBeforeItIsKnownWhoAsks() {
    refusedBy(
        "identity-checked", () -> AnswerPolicy.gather(received(TODAY, null), GATHER, NOW, TODAY));
    refusedBy(
        "known-by-now",
        () -> AnswerPolicy.gather(received(TODAY, TODAY), GATHER, NOW.minusSeconds(1), TODAY));
  }

  @Test
  void whatIsGatheredIsSomethingAndNotOfBeforeTheRequest() {
    var nothing = new GatherSubjectAccess(REQUEST, NOW, List.of());
    refusedBy(
        "gathered-something",
        () -> AnswerPolicy.gather(received(TODAY, TODAY), nothing, NOW, TODAY));
    var dayBefore =
        new GatherSubjectAccess(REQUEST, NOW.minus(Duration.ofDays(1)), List.of("details"));
    refusedBy(
        "known-since-received",
        () -> AnswerPolicy.gather(received(TODAY, TODAY), dayBefore, NOW, TODAY));
  }

  @Test
  void whatIsLeftOutHasAnExemptionAndWhatIsGivenHasNone() {
    var state = gathered();
    refusedBy("access-exemption", () -> decided(state, decide("senco", verdict("withhold", null))));
    refusedBy(
        "access-exemption", () -> decided(state, decide("senco", verdict("withhold", "shame"))));
    refusedBy(
        "access-exemption",
        () -> decided(state, decide("senco", verdict("include", "third-party"))));
    assertThat(decided(state, decide("senco", verdict("withhold", "serious-harm"))).decided())
        .containsOnlyKeys("event-0");
    refusedBy("item-gathered", () -> decided(state, decide("senco", include("event-9"))));
  }

  @Test
  void aRedactionMarksPassagesWithinTheirLine() {
    var state = gathered();
    refusedBy(
        "redacted-passages",
        () -> decided(state, decide("senco", verdict("redact", "third-party"))));
    refusedBy(
        "redacted-passages",
        () -> decided(state, decide("senco", redact(new Passage(0, 4, 41, 40)))));
    refusedBy(
        "redacted-passages",
        () -> decided(state, decide("senco", redact(new Passage(0, 4, 4, 40)))));
    assertThat(decided(state, decide("senco", redact(new Passage(0, 4, 11, 40)))).decided())
        .hasSize(1);
  }

  @Test
  void somebodyElseApprovesOnceEverythingWasLookedThrough() {
    var half = decided(gathered(), decide("senco", include("details")));
    refusedBy("items-decided", () -> AnswerPolicy.approve(half, APPROVE, TODAY));
    var whole = decided(half, decide("senco", include("event-0")));
    assertThat(AnswerPolicy.approve(whole, APPROVE, TODAY)).hasSize(1);
    var own = decided(whole, decide("director", verdict("withhold", "third-party")));
    refusedBy("access-by-two", () -> AnswerPolicy.approve(own, APPROVE, TODAY));
    var anew = decided(own, decide("senco", verdict("withhold", "third-party")));
    assertThat(AnswerPolicy.approve(anew, APPROVE, TODAY))
        .as("nothing of it was decided by the director in the end")
        .hasSize(1);
  }

  @Test
  void gatheringAgainBeginsTheRedactionAnew() {
    var whole = decided(gathered(), decide("senco", include("details"), include("event-0")));
    var again = after(whole, AnswerPolicy.gather(whole, GATHER, NOW, TODAY));
    assertThat(again.decided()).isEmpty();
    assertThat(again.deciders()).isEmpty();
  }

  @Test
  void onlyWhatIsApprovedIsSentAndNothingIsChangedAfterwards() {
    var whole = decided(gathered(), decide("senco", include("details"), include("event-0")));
    var send = new SendSubjectAccess(REQUEST, TODAY, "collected");
    refusedBy("access-approved-first", () -> AnswerPolicy.send(whole, send, TODAY, POLICY));
    var approved = after(whole, AnswerPolicy.approve(whole, APPROVE, TODAY));
    refusedBy("in-redaction", () -> decided(approved, decide("senco", include("details"))));
    refusedBy("access-approved", () -> AnswerPolicy.gather(approved, GATHER, NOW, TODAY));
    var sent = after(approved, AnswerPolicy.send(approved, send, TODAY, POLICY));
    assertThat(sent.stage()).isEqualTo(Stage.SENT);
    var refuse = new RefuseSubjectAccess(REQUEST, "unfounded", WHY);
    refusedBy("access-open", () -> SubjectAccessPolicy.refuse(sent, refuse, TODAY, POLICY));
  }

  /** What turns out wrong before it is sent is put right: by deciding anew, or gathering anew. */
  @Test
  void anApprovalIsTakenBackUntilTheAnswerIsSent() {
    var whole = decided(gathered(), decide("senco", include("details"), include("event-0")));
    var back = new WithdrawAccessApproval(REQUEST, WHY);
    refusedBy("access-approved-first", () -> AnswerPolicy.withdrawApproval(whole, back, TODAY));
    var approved = after(whole, AnswerPolicy.approve(whole, APPROVE, TODAY));
    var open = after(approved, AnswerPolicy.withdrawApproval(approved, back, TODAY));
    assertThat(open.decided()).as("what was decided stands").isEqualTo(whole.decided());
    var send = new SendSubjectAccess(REQUEST, TODAY, "collected");
    refusedBy("access-approved-first", () -> AnswerPolicy.send(open, send, TODAY, POLICY));
    refusedBy("decided-since-taken-back", () -> AnswerPolicy.approve(open, APPROVE, TODAY));
    var mended = decided(open, decide("senco", include("details")));
    var again = after(mended, AnswerPolicy.approve(mended, APPROVE, TODAY));
    var sent = after(again, AnswerPolicy.send(again, send, TODAY, POLICY));
    refusedBy("access-approved-first", () -> AnswerPolicy.withdrawApproval(sent, back, TODAY));
  }

  @Test
  void aRefusalHasAReasonOfTheList() {
    var state = received(TODAY, null);
    var tired = new RefuseSubjectAccess(REQUEST, "tired", WHY);
    refusedBy(
        "access-refusal-reason", () -> SubjectAccessPolicy.refuse(state, tired, TODAY, POLICY));
    var refuse = new RefuseSubjectAccess(REQUEST, "unfounded", WHY);
    assertThat(after(state, SubjectAccessPolicy.refuse(state, refuse, TODAY, POLICY)).stage())
        .isEqualTo(Stage.REFUSED);
  }

  private static ItemDecision verdict(String verdict, @Nullable String exemption) {
    return new ItemDecision("event-0", verdict, exemption, List.of());
  }

  private static ItemDecision redact(Passage passage) {
    return new ItemDecision("event-0", ItemDecision.REDACT, "third-party", List.of(passage));
  }

  private static void refusedBy(String rule, ThrowingCallable decision) {
    Refused refused = catchThrowableOfType(Refused.class, decision);
    assertThat(refused).as("refused by " + rule).isNotNull();
    assertThat(refused.rule()).isEqualTo(rule);
  }
}
