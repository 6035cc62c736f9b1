package waymark.cases.safeguarding.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import waymark.cases.directory.PolicyData;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Refused;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.record.BodyMap;
import waymark.cases.safeguarding.record.BodyMark;

/** Given a concern as it stands, when somebody decides, then this is recorded or refused. */
class ConcernPolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Instant NOW = Instant.parse("2026-11-20T11:00:00Z");
  private static final LocalDate TOMORROW = TODAY.plusDays(1);
  private static final UUID CONCERN = new UUID(1, 1);
  private static final UUID CHILD = new UUID(2, 2);
  private static final UUID OTHER = new UUID(2, 3);
  private static final UUID SCHOOL = new UUID(3, 3);
  private static final UUID ELSEWHERE = new UUID(3, 4);
  private static final UUID REFERRAL = new UUID(4, 4);
  private static final PolicyInForce POLICY = new PolicyData();
  private static final Words SEEN = new Words("Came in without a coat.");
  private static final Words NAME = new Words("Ada Demo");
  private static final Words WHY = new Words("Because.");
  private static final BodyMap MAP = new BodyMap(List.of(new BodyMark("front", 1, 2, null)));

  private ConcernState state = ConcernState.NONE;

  private List<ConcernEvent> when(ConcernCommand command) {
    List<ConcernEvent> events = ConcernPolicy.decide(state, command, NOW, POLICY);
    for (ConcernEvent event : events) {
      state = state.evolve(event);
    }
    return events;
  }

  private String refused(ConcernCommand command) {
    return catchThrowableOfType(Refused.class, () -> when(command)).rule();
  }

  private void raised() {
    var _ = when(raise(TODAY));
  }

  private static RaiseConcern raise(LocalDate on) {
    return raise(on, null);
  }

  private static RaiseConcern raise(LocalDate on, String at) {
    return new RaiseConcern(
        CONCERN, CHILD, SCHOOL, on, at, NAME, null, SEEN, null, null, MAP, false, "somebody");
  }

  private static ReferToSocialCare refer(String how) {
    return new ReferToSocialCare(CONCERN, REFERRAL, TODAY, WHY, how, WHY);
  }

  private static ReattributeConcern moving(UUID child, UUID left, UUID school) {
    return new ReattributeConcern(CONCERN, child, left, school, NAME, null, WHY);
  }

  private static DecideOnConcern decision(String code, LocalDate again) {
    return new DecideOnConcern(CONCERN, TODAY, code, WHY, again);
  }

  private static CloseConcern close(String outcome) {
    return new CloseConcern(CONCERN, WHY, WHY, outcome);
  }

  @Test
  void whatIsRaisedIsRefusedOnlyForAMomentThatHasNotBeen() {
    assertThat(refused(raise(TOMORROW))).isEqualTo("not-after-today");
    assertThat(refused(raise(TODAY, "23:59"))).isEqualTo("not-after-now");
    assertThat(refused(raise(LocalDate.of(2026, 3, 29), "01:30"))).isEqualTo("time-on-the-clock");
    raised();
    assertThat(state.status()).isEqualTo(ConcernStatus.NEW);
  }

  @Test
  void acknowledgedOnce() {
    raised();
    assertThat(when(new AcknowledgeConcern(CONCERN))).hasSize(1);
    assertThat(refused(new AcknowledgeConcern(CONCERN))).isEqualTo("acknowledged-once");
  }

  @Test
  void whoDecidesOnANewConcernHasTakenItUp() {
    raised();
    assertThat(when(decision("watch", null)))
        .extracting(Object::getClass)
        .containsExactly(ConcernAcknowledged.class, DecisionMade.class);
    assertThat(state.status()).isEqualTo(ConcernStatus.LOOKING);
  }

  @Test
  void decisionKnown() {
    raised();
    assertThat(refused(decision("whatever", null))).isEqualTo("decision-known");
  }

  @Test
  void aDecisionToLookAgainWaitsUntilMoreIsKnown() {
    raised();
    var _ = when(decision("watch", TOMORROW));
    assertThat(state.status()).isEqualTo(ConcernStatus.WAITING);
    assertThat(state.dueBy()).contains(TOMORROW);
    var _ = when(new AddInformation(CONCERN, TODAY, WHY));
    assertThat(state.status()).isEqualTo(ConcernStatus.LOOKING);
    assertThat(state.dueBy()).as("what was to be looked at again still is").contains(TOMORROW);
    var _ = when(decision("watch", null));
    assertThat(state.dueBy()).isEmpty();
  }

  @Test
  void concernOpen() {
    raised();
    var _ = when(close("unfounded"));
    assertThat(state.status()).isEqualTo(ConcernStatus.CLOSED);
    for (ConcernCommand late :
        List.of(
            decision("watch", null),
            new AddInformation(CONCERN, TODAY, WHY),
            refer("phone"),
            new ShareInformation(CONCERN, TODAY, WHY, WHY, WHY),
            new DeclineToShare(CONCERN, TODAY, WHY, WHY),
            close("unfounded"))) {
      assertThat(refused(late)).as(late.toString()).isEqualTo("concern-open");
    }
    assertThat(when(new CorrectEntry(CONCERN, 0, WHY))).hasSize(1);
    var _ = when(new ReopenConcern(CONCERN, WHY));
    assertThat(state.status()).isEqualTo(ConcernStatus.LOOKING);
    assertThat(refused(new ReopenConcern(CONCERN, WHY))).isEqualTo("concern-closed");
  }

  @Test
  void outcomeKnown() {
    raised();
    assertThat(refused(close("whatever"))).isEqualTo("outcome-known");
  }

  @Test
  void referralsAnsweredBeforeClosing() {
    raised();
    var _ = when(refer("phone"));
    assertThat(refused(close("early-help"))).isEqualTo("referrals-answered");
    var _ = when(new RecordSocialCareAnswer(CONCERN, REFERRAL, TODAY, WHY));
    assertThat(when(close("early-help"))).hasSize(1);
  }

  @Test
  void referralWay() {
    raised();
    assertThat(refused(refer("pigeon"))).isEqualTo("referral-way");
  }

  @Test
  void aReferralIsLateAfterItsWorkingDayWhetherAnsweredOrNot() {
    raised();
    var _ = when(refer("form"));
    Referral referral = state.referral(REFERRAL).orElseThrow();
    LocalDate monday = LocalDate.of(2026, 11, 23);
    assertThat(referral.dueBy()).isEqualTo(monday);
    assertThat(referral.late(monday)).isFalse();
    assertThat(referral.late(monday.plusDays(1))).isTrue();
    assertThat(answered(referral, monday).late(monday.plusYears(1))).isFalse();
    assertThat(answered(referral, monday.plusDays(1)).late(TODAY)).isTrue();
  }

  private static Referral answered(Referral referral, LocalDate on) {
    return referral.ended(ReferralStage.ANSWERED, on, 3);
  }

  @Test
  void referralKnownAndAnsweredOnce() {
    raised();
    var answer = new RecordSocialCareAnswer(CONCERN, REFERRAL, TODAY, WHY);
    assertThat(refused(answer)).isEqualTo("referral-known");
    var _ = when(refer("phone"));
    assertThat(refused(new RecordSocialCareAnswer(CONCERN, REFERRAL, TODAY.minusDays(1), WHY)))
        .isEqualTo("answered-after-referred");
    var _ = when(answer);
    assertThat(refused(answer)).isEqualTo("referral-answered-once");
    assertThat(refused(new ChaseReferral(CONCERN, REFERRAL, TODAY, WHY)))
        .isEqualTo("referral-answered-once");
    assertThat(when(new EscalateReferral(CONCERN, REFERRAL, TODAY, WHY, WHY)))
        .as("an answer may be what is not accepted")
        .hasSize(1);
  }

  @Test
  void correctsEntry() {
    raised();
    assertThat(refused(new CorrectEntry(CONCERN, 7, WHY))).isEqualTo("corrects-entry");
  }

  @Test
  void aboutAnotherChild() {
    raised();
    assertThat(refused(moving(CHILD, SCHOOL, SCHOOL))).isEqualTo("about-another-child");
  }

  @Test
  void whatWasToldIsSaidOnceMoreUnderTheRightChildsKey() {
    raised();
    var _ = when(decision("watch", null));
    var moved = (ConcernReattributed) when(moving(OTHER, SCHOOL, SCHOOL)).getFirst();
    assertThat(moved.sealedUnder()).isEqualTo("child:" + OTHER);
    assertThat(moved.from()).isEqualTo(CHILD);
    assertThat(moved.told()).extracting(Told::seq).containsExactly(0L, 2L);
    assertThat(moved.told().getFirst().texts()).containsEntry("seen", SEEN);
    assertThat(moved.told().getFirst().bodyMap()).isEqualTo(MAP);
    assertThat(state.pupil()).isEqualTo(OTHER);
    assertThat(when(new AddInformation(CONCERN, TODAY, WHY)).getFirst().sealedUnder())
        .isEqualTo("child:" + OTHER);
  }

  @Test
  void atAnotherSchoolItIsNewAgainWhateverWasDoneAtTheFirst() {
    raised();
    var _ = when(new ReferToSocialCare(CONCERN, REFERRAL, TODAY, WHY, "phone", WHY));
    var _ = when(decision("watch", TOMORROW));
    var _ = when(moving(OTHER, SCHOOL, ELSEWHERE));
    assertThat(state.status()).isEqualTo(ConcernStatus.NEW);
    assertThat(state.lookAgainOn()).isNull();
    assertThat(state.referrals()).as("what was asked of others is still out").hasSize(1);
    assertThat(when(new AcknowledgeConcern(CONCERN))).hasSize(1);
    var _ = when(new RecordSocialCareAnswer(CONCERN, REFERRAL, TODAY, WHY));
    var _ = when(close("early-help"));
    assertThat(state.status()).isEqualTo(ConcernStatus.CLOSED);
    var _ = when(moving(CHILD, ELSEWHERE, SCHOOL));
    assertThat(state.status()).as("closed by those who had it").isEqualTo(ConcernStatus.NEW);
  }

  @Test
  void atTheSameSchoolItStaysWhereItStood() {
    raised();
    var _ = when(decision("watch", TOMORROW));
    var _ = when(moving(OTHER, SCHOOL, SCHOOL));
    assertThat(state.status()).isEqualTo(ConcernStatus.WAITING);
    assertThat(state.dueBy()).contains(TOMORROW);
  }

  @Test
  void aChildOfAnotherSchoolIsDescribedUnderTheConcernsOwnKey() {
    raised();
    var who = new Words("A boy of year 2 with a red scarf");
    var moved =
        (ConcernReattributed)
            when(new ReattributeConcern(CONCERN, null, SCHOOL, ELSEWHERE, null, who, WHY))
                .getFirst();
    assertThat(moved.sealedUnder()).isEqualTo("concern:" + CONCERN);
    assertThat(moved.texts()).containsEntry("childAsTold", who);
    assertThat(state.pupil()).isNull();
    assertThat(state.school()).isEqualTo(ELSEWHERE);
    assertThat(when(moving(CHILD, ELSEWHERE, ELSEWHERE)).getFirst().sealedUnder())
        .as("filed by those it came to, also about the child it was filed about before")
        .isEqualTo("child:" + CHILD);
  }

  @Test
  void theNameOfTheChildItWasFiledAboutFirstIsNotSaidAgainUnderTheOthersKey() {
    raised();
    assertThat(state.raised().childName()).isEqualTo(NAME);
    var moved = (ConcernReattributed) when(moving(OTHER, SCHOOL, SCHOOL)).getFirst();
    assertThat(moved.childName()).isEqualTo(NAME);
    assertThat(moved.told()).noneMatch(told -> told.texts().containsValue(NAME));
  }

  @Test
  void whatCannotBeReadAnyMoreIsNotSaidAgain() {
    state =
        state.evolve(
            new ConcernRaised(
                CONCERN,
                CHILD,
                TODAY,
                SCHOOL,
                null,
                null,
                null,
                Words.UNAVAILABLE,
                null,
                null,
                BodyMap.UNAVAILABLE,
                false,
                "somebody"));
    var moved = (ConcernReattributed) when(moving(OTHER, SCHOOL, SCHOOL)).getFirst();
    assertThat(moved.told()).isEmpty();
  }
}
