package waymark.cases.safeguarding.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Refused;
import waymark.cases.pupil.SchoolDay;
import waymark.cases.safeguarding.record.CodePolicy;
import waymark.cases.safeguarding.record.DatePolicy;
import waymark.cases.safeguarding.record.TimePolicy;

/**
 * What may be recorded of a concern. Raising one is refused for a moment that cannot be, which is
 * mended or left out in no time, and never for what it tells; a safeguarding lead who acts on a new
 * one has thereby taken it up.
 */
public final class ConcernPolicy {
  private ConcernPolicy() {}

  /** Asks the policy of the command's kind. */
  public static List<ConcernEvent> decide(
      ConcernState state, ConcernCommand command, Instant now, PolicyInForce policy) {
    LocalDate today = SchoolDay.of(now);
    return switch (command) {
      case RaiseConcern c -> raise(state, c, now);
      case AcknowledgeConcern c -> acknowledge(state, c, today);
      case DecideOnConcern c -> decide(state, c, today, policy);
      case AddInformation c -> add(state, c, today);
      case CorrectEntry c -> correct(state, c, today);
      case ReferToSocialCare c -> ReferralPolicy.refer(state, c, today, policy);
      case RecordSocialCareAnswer c -> ReferralPolicy.answer(state, c, today);
      case ChaseReferral c -> ReferralPolicy.chase(state, c, today);
      case EscalateReferral c -> ReferralPolicy.escalate(state, c, today);
      case RecordNoAnswer c -> ReferralPolicy.noAnswer(state, c, today);
      case CorrectReferralDay c -> ReferralCorrectionPolicy.correctDay(state, c, today, policy);
      case WithdrawReferral c -> ReferralCorrectionPolicy.withdraw(state, c, today);
      case ShareInformation c -> SharingPolicy.share(state, c, today);
      case DeclineToShare c -> SharingPolicy.decline(state, c, today);
      case CloseConcern c -> ClosingPolicy.close(state, c, today, policy);
      case ReopenConcern c -> ClosingPolicy.reopen(state, c, today);
      case ReattributeConcern c -> ReattributionPolicy.reattribute(state, c, today);
    };
  }

  /**
   * @throws Refused {@code not-after-today}, {@code not-after-now} or {@code time-on-the-clock},
   *     and nothing else
   */
  static List<ConcernEvent> raise(ConcernState state, RaiseConcern c, Instant now) {
    DatePolicy.notAfterToday("/occurredOn", c.occurredOn(), SchoolDay.of(now));
    if (c.occurredAt() != null) {
      TimePolicy.hasBeen("/occurredAt", c.occurredOn(), LocalTime.parse(c.occurredAt()), now);
    }
    return List.of(
        new ConcernRaised(
            c.concern(),
            c.pupil(),
            c.occurredOn(),
            c.school(),
            c.occurredAt(),
            c.childName(),
            c.childAsTold(),
            c.seen(),
            c.childsWords(),
            c.place(),
            c.bodyMap(),
            c.immediateDanger(),
            c.raisedBy()));
  }

  /**
   * @throws Refused {@code acknowledged-once}
   */
  static List<ConcernEvent> acknowledge(ConcernState state, AcknowledgeConcern c, LocalDate today) {
    if (state.acknowledged()) {
      throw Refused.rule("acknowledged-once", "Somebody has taken this concern up already.");
    }
    return List.of(new ConcernAcknowledged(c.concern(), state.pupil(), today));
  }

  /**
   * @throws Refused {@code not-after-today}, {@code decision-known} or {@code concern-open}
   */
  static List<ConcernEvent> decide(
      ConcernState state, DecideOnConcern c, LocalDate today, PolicyInForce policy) {
    DatePolicy.notAfterToday("/occurredOn", c.occurredOn(), today);
    CodePolicy.known(
        policy, CodePolicy.DECISIONS, c.decision(), c.occurredOn(), "decision-known", "/decision");
    return taken(
        state,
        today,
        new DecisionMade(
            c.concern(),
            state.pupil(),
            c.occurredOn(),
            c.decision(),
            c.rationale(),
            c.lookAgainOn()));
  }

  /**
   * @throws Refused {@code not-after-today} or {@code concern-open}
   */
  static List<ConcernEvent> add(ConcernState state, AddInformation c, LocalDate today) {
    DatePolicy.notAfterToday("/occurredOn", c.occurredOn(), today);
    return taken(
        state,
        today,
        new InformationAdded(c.concern(), state.pupil(), c.occurredOn(), c.information()));
  }

  /**
   * A closed concern is corrected too: what is wrong is wrong.
   *
   * @throws Refused {@code corrects-entry}
   */
  static List<ConcernEvent> correct(ConcernState state, CorrectEntry c, LocalDate today) {
    if (state.told().stream().noneMatch(t -> t.seq() == c.corrects() && !t.texts().isEmpty())) {
      throw Refused.rule(
          "corrects-entry", "/corrects", "A correction names an entry that says something.");
    }
    return List.of(
        new EntryCorrected(c.concern(), state.pupil(), today, c.corrects(), c.correction()));
  }

  /** The event, and before it that the concern was taken up, where nobody had. */
  static List<ConcernEvent> taken(ConcernState state, LocalDate today, ConcernEvent event) {
    requireOpen(state);
    List<ConcernEvent> events = new ArrayList<>();
    if (!state.acknowledged()) {
      events.add(new ConcernAcknowledged(event.concern(), state.pupil(), today));
    }
    events.add(event);
    return events;
  }

  /**
   * @throws Refused {@code concern-open}
   */
  static void requireOpen(ConcernState state) {
    if (state.closed()) {
      throw Refused.rule("concern-open", "This concern is closed. Reopen it first, with a reason.");
    }
  }
}
