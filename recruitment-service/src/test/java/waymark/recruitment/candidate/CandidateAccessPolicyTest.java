package waymark.recruitment.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.recruitment.candidate.Recorded.CANDIDATE;
import static waymark.recruitment.candidate.Recorded.after;
import static waymark.recruitment.candidate.Recorded.proposed;
import static waymark.recruitment.candidate.Recorded.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.recruitment.candidate.CandidateAccess.Stage;
import waymark.recruitment.candidate.ItemDecision.Passage;

class CandidateAccessPolicyTest {
  private static final UUID REQUEST = UUID.fromString("3b1e7a52-4c1f-4f5e-9c86-0d6f5d3f4a33");
  private static final LocalDate ASKED = LocalDate.of(2026, 3, 2);
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
  private static final Words WORDS = new Words("Everything.");

  private static CandidateState then(CandidateState state, CandidateAccessCommand... commands) {
    CandidateState now = state;
    for (CandidateAccessCommand command : commands) {
      for (CandidateEvent event : CandidateAccessPolicy.decide(now, command, NOW)) {
        now = now.evolve(event);
      }
    }
    return now;
  }

  private static String refused(CandidateState state, CandidateAccessCommand command) {
    return refusal(() -> CandidateAccessPolicy.decide(state, command, NOW));
  }

  private static RecordCandidateAccess ask(
      LocalDate on, @Nullable LocalDate checked, LocalDate... holidays) {
    return new RecordCandidateAccess(CANDIDATE, REQUEST, on, WORDS, checked, Set.of(holidays));
  }

  private static ConfirmCandidateIdentity confirm(LocalDate on) {
    return new ConfirmCandidateIdentity(CANDIDATE, REQUEST, on, Set.of());
  }

  private static ExtendCandidateAccess extend(int months, LocalDate told) {
    return new ExtendCandidateAccess(CANDIDATE, REQUEST, months, WORDS, told, Set.of());
  }

  private static GatherCandidateAccess gather(Instant knownAt, String... items) {
    return new GatherCandidateAccess(CANDIDATE, REQUEST, knownAt, List.of(items));
  }

  private static DecideCandidateItems decide(
      String by, String item, String verdict, @Nullable String exemption, Passage... passages) {
    var decision = new ItemDecision(item, verdict, exemption, List.of(passages));
    return new DecideCandidateItems(CANDIDATE, REQUEST, List.of(decision), by);
  }

  private static ApproveCandidateAccess approve(String by) {
    return new ApproveCandidateAccess(CANDIDATE, REQUEST, by);
  }

  private static SendCandidateAccess send(LocalDate on) {
    return new SendCandidateAccess(CANDIDATE, REQUEST, on, "recorded-post");
  }

  private static WithdrawCandidateAccess withdraw(LocalDate on) {
    return new WithdrawCandidateAccess(CANDIDATE, REQUEST, on);
  }

  private static RefuseCandidateAccess refuse() {
    return new RefuseCandidateAccess(CANDIDATE, REQUEST, "excessive", WORDS);
  }

  private static CandidateState gathered() {
    return then(after(), ask(ASKED, ASKED), gather(NOW, "event-0", "event-1"));
  }

  private static CandidateState approved() {
    return then(
        gathered(),
        decide("head", "event-0", "include", null),
        decide("head", "event-1", "withhold", "third-party"),
        approve("director"));
  }

  private static @Nullable LocalDate due(CandidateState state) {
    return state.access().due();
  }

  @Test
  void anAnswerIsDueACalendarMonthAfterTheRequestOrTheNextWorkingDay() {
    assertThat(due(then(after(), ask(ASKED, ASKED)))).isEqualTo(LocalDate.of(2026, 4, 2));
    assertThat(due(then(after(), ask(ASKED, ASKED, LocalDate.of(2026, 4, 2)))))
        .isEqualTo(LocalDate.of(2026, 4, 3));
    assertThat(due(then(after(), ask(LocalDate.of(2026, 1, 31), null))))
        .isEqualTo(LocalDate.of(2026, 3, 2));
    assertThat(refused(after(), ask(TODAY.plusDays(1), null))).isEqualTo("access-received-past");
    assertThat(refused(after(), ask(ASKED, TODAY.plusDays(1)))).isEqualTo("access-received-past");
  }

  @Test
  void theMonthRunsFromWhenWhoIsAskingWasConfirmed() {
    CandidateState asked = then(after(), ask(ASKED, null));
    assertThat(refused(asked, gather(NOW, "event-0"))).isEqualTo("identity-checked");
    CandidateState known = then(asked, confirm(LocalDate.of(2026, 3, 9)));
    assertThat(due(known)).isEqualTo(LocalDate.of(2026, 4, 9));
    assertThat(refused(known, confirm(TODAY))).isEqualTo("identity-confirmed-once");
    assertThat(due(then(asked, extend(1, TODAY), confirm(LocalDate.of(2026, 3, 9)))))
        .isEqualTo(LocalDate.of(2026, 5, 11));
  }

  @Test
  void theCandidateIsToldInTheFirstMonthThatItTakesUpToTwoMore() {
    CandidateState asked = then(after(), ask(ASKED, ASKED));
    assertThat(due(then(asked, extend(2, TODAY)))).isEqualTo(LocalDate.of(2026, 6, 2));
    assertThat(refused(asked, extend(3, TODAY))).isEqualTo("extension-two-months");
    assertThat(refused(then(asked, extend(1, TODAY)), extend(1, TODAY)))
        .isEqualTo("extension-two-months");
    assertThat(refused(asked, extend(1, ASKED.minusDays(1)))).isEqualTo("told-since-received");
    assertThat(refused(asked, extend(1, TODAY.plusDays(1)))).isEqualTo("access-received-past");
    LocalDate early = LocalDate.of(2026, 1, 5);
    assertThat(refused(then(after(), ask(early, early)), extend(1, TODAY)))
        .isEqualTo("extension-in-first-month");
  }

  @Test
  void theListIsOfWhatWasKnownSinceTheRequest() {
    CandidateState asked = then(after(), ask(ASKED, ASKED));
    assertThat(refused(asked, gather(NOW.plusSeconds(1), "event-0"))).isEqualTo("known-by-now");
    assertThat(refused(asked, gather(Instant.parse("2026-03-01T09:00:00Z"), "event-0")))
        .isEqualTo("known-since-received");
    assertThat(refused(asked, gather(NOW))).isEqualTo("gathered-something");
    assertThat(refused(approved(), gather(NOW, "event-0"))).isEqualTo("access-approved");
  }

  @Test
  void whatIsLeftOutIsLeftOutForAReason() {
    CandidateState list = gathered();
    assertThat(refused(list, decide("head", "event-9", "include", null)))
        .isEqualTo("item-gathered");
    assertThat(refused(list, decide("head", "event-0", "hide", null))).isEqualTo("item-verdict");
    assertThat(refused(list, decide("head", "event-0", "withhold", null)))
        .isEqualTo("access-exemption");
    assertThat(refused(list, decide("head", "event-0", "include", "third-party")))
        .isEqualTo("access-exemption");
    assertThat(refused(list, decide("head", "event-0", "redact", "third-party")))
        .isEqualTo("redacted-passages");
    var backwards = new Passage(0, 9, 4, 64);
    assertThat(refused(list, decide("head", "event-0", "redact", "third-party", backwards)))
        .isEqualTo("redacted-passages");
    var fits = new Passage(0, 4, 9, 64);
    assertThat(then(list, decide("head", "event-0", "redact", "third-party", fits)).access())
        .extracting(CandidateAccess::stage)
        .isEqualTo(Stage.IN_REDACTION);
  }

  @Test
  void aSecondPersonApprovesWhatWasLookedThrough() {
    CandidateState half = then(gathered(), decide("head", "event-0", "include", null));
    assertThat(refused(half, approve("director"))).isEqualTo("items-decided");
    CandidateState whole = then(half, decide("head", "event-1", "include", null));
    assertThat(refused(whole, approve("head"))).isEqualTo("access-by-two");
    assertThat(then(whole, approve("director")).access().stage()).isEqualTo(Stage.APPROVED);
    CandidateState anew =
        then(
            whole,
            decide("director", "event-0", "include", null),
            decide("director", "event-1", "include", null));
    assertThat(refused(anew, approve("director"))).isEqualTo("access-by-two");
    assertThat(then(anew, approve("head")).access().stage()).isEqualTo(Stage.APPROVED);
    assertThat(refused(approved(), decide("head", "event-0", "include", null)))
        .isEqualTo("in-redaction");
  }

  @Test
  void whatIsApprovedIsSentOnceAndNothingElse() {
    assertThat(refused(gathered(), send(TODAY))).isEqualTo("access-approved-first");
    assertThat(refused(approved(), send(TODAY.plusDays(1)))).isEqualTo("access-received-past");
    assertThat(refused(approved(), send(ASKED.minusDays(1)))).isEqualTo("sent-since-received");
    CandidateState sent = then(approved(), send(TODAY));
    assertThat(sent.access().open()).isFalse();
    assertThat(refused(sent, send(TODAY))).isEqualTo("access-open");
  }

  /** What turns out wrong before it is sent is put right, and approved again. */
  @Test
  void anApprovalIsTakenBackUntilTheAnswerIsSent() {
    assertThat(refused(gathered(), withdrawApproval())).isEqualTo("access-approved-first");
    CandidateState open = then(approved(), withdrawApproval());
    assertThat(open.access().decided()).isEqualTo(approved().access().decided());
    assertThat(refused(open, send(TODAY))).isEqualTo("access-approved-first");
    assertThat(refused(open, approve("director"))).isEqualTo("decided-since-taken-back");
    CandidateState again =
        then(open, decide("head", "event-0", "include", null), approve("director"));
    assertThat(refused(then(again, send(TODAY)), withdrawApproval())).isEqualTo("access-open");
  }

  private static WithdrawCandidateApproval withdrawApproval() {
    return new WithdrawCandidateApproval(CANDIDATE, REQUEST, new Words("A referee is named."));
  }

  @Test
  void aRequestIsRefusedOrWithdrawnWhileItIsOpenAndAskedAnewAfterwards() {
    CandidateState asked = then(after(), ask(ASKED, null));
    assertThat(refused(asked, ask(TODAY, null))).isEqualTo("access-asked-once");
    assertThat(refused(asked, withdraw(ASKED.minusDays(1)))).isEqualTo("withdrawn-since-received");
    assertThat(refused(asked, withdraw(TODAY.plusDays(1)))).isEqualTo("access-received-past");
    for (CandidateAccessCommand end : List.of(refuse(), withdraw(TODAY))) {
      CandidateState closed = then(asked, end);
      assertThat(refused(closed, end)).isEqualTo("access-open");
      assertThat(then(closed, ask(TODAY, null)).access().stage()).isEqualTo(Stage.RECEIVED);
    }
    var other = new WithdrawCandidateAccess(CANDIDATE, CANDIDATE, TODAY);
    assertThat(refused(asked, other)).isEqualTo("access-open");
  }

  @Test
  void nobodyIsErasedBeforeTheyHaveTheirAnswer() {
    CandidateState asked = then(after(), ask(ASKED, null));
    var propose = new ProposeCandidateErasure(CANDIDATE, "objection-upheld", 6, "head");
    assertThat(refusal(() -> ErasurePolicy.propose(asked, propose, TODAY)))
        .isEqualTo("access-under-way");
    CandidateState first = then(after(proposed("objection-upheld")), ask(ASKED, null));
    var approve = new ApproveCandidateErasure(CANDIDATE, 6, "director");
    assertThat(refusal(() -> ErasurePolicy.approve(first, approve, TODAY)))
        .isEqualTo("access-under-way");
    assertThat(ErasurePolicy.propose(then(asked, withdraw(TODAY)), propose, TODAY)).hasSize(1);
  }
}
