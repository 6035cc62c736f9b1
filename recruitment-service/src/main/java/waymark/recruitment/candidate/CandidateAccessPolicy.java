package waymark.recruitment.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import waymark.recruitment.candidate.CandidateAccess.Stage;

/**
 * A candidate's request to see what is held about them, its month and its end: UK GDPR, Articles 12
 * and 15, as for pupils and staff. What is given is {@link CandidateAnswerPolicy}'s.
 */
final class CandidateAccessPolicy {
  /** Article 12(3): one month, and up to two more. */
  private static final int FIRST = 1;

  private static final int MOST_EXTENSION = 2;
  static final ZoneId LONDON = ZoneId.of("Europe/London");

  private CandidateAccessPolicy() {}

  /**
   * @throws Refused as the step's own method
   */
  static List<CandidateEvent> decide(
      CandidateState state, CandidateAccessCommand command, Instant now) {
    CandidateAccess access = state.access();
    LocalDate today = LocalDate.ofInstant(now, LONDON);
    if (command instanceof RecordCandidateAccess c) {
      return List.of(record(access, c, today));
    }
    if (!access.open() || !command.request().equals(access.request())) {
      throw Refused.rule(
          "access-open",
          "This request has been answered, refused or withdrawn. Record a new one if need be.");
    }
    return List.of(step(access, command, now, today));
  }

  private static CandidateAccessEvent step(
      CandidateAccess access, CandidateAccessCommand command, Instant now, LocalDate today) {
    return switch (command) {
      case RecordCandidateAccess c -> record(access, c, today);
      case ConfirmCandidateIdentity c -> confirm(access, c, today);
      case ExtendCandidateAccess c -> extend(access, c, today);
      case GatherCandidateAccess c -> CandidateAnswerPolicy.gather(access, c, now, today);
      case DecideCandidateItems c -> CandidateAnswerPolicy.items(access, c, today);
      case ApproveCandidateAccess c -> CandidateAnswerPolicy.approve(access, c, today);
      case WithdrawCandidateApproval c -> CandidateAnswerPolicy.withdrawApproval(access, c, today);
      case SendCandidateAccess c -> CandidateAnswerPolicy.send(access, c, today);
      case RefuseCandidateAccess c ->
          new CandidateAccessRefused(c.candidate(), today, c.request(), c.reason(), c.note());
      case WithdrawCandidateAccess c -> withdraw(access, c, today);
    };
  }

  /**
   * What somebody asked to see is not destroyed before they have the answer.
   *
   * @throws Refused {@code access-under-way}
   */
  static void requireNone(CandidateState state) {
    if (state.access().open()) {
      throw Refused.rule(
          "access-under-way",
          "This candidate asked to see what is held about them. Answer them first.");
    }
  }

  /**
   * @throws Refused {@code access-asked-once} or {@code access-received-past}
   */
  private static CandidateAccessEvent record(
      CandidateAccess access, RecordCandidateAccess c, LocalDate today) {
    if (access.open()) {
      throw Refused.rule(
          "access-asked-once",
          "An earlier request of this candidate waits for its answer. Answer that one first.");
    }
    past("/receivedOn", c.receivedOn(), today);
    LocalDate checked = c.identityCheckedOn();
    if (checked != null) {
      past("/identityCheckedOn", checked, today);
    }
    LocalDate from = checked != null && checked.isAfter(c.receivedOn()) ? checked : c.receivedOn();
    return new CandidateAccessReceived(
        c.candidate(),
        c.receivedOn(),
        c.request(),
        c.asked(),
        checked,
        CandidateAccessClock.due(from, FIRST, c.holidays()));
  }

  /**
   * The clock begins anew; by how much the answer was put off before, it stays put off.
   *
   * @throws Refused {@code identity-confirmed-once} or {@code access-received-past}
   */
  private static CandidateAccessEvent confirm(
      CandidateAccess access, ConfirmCandidateIdentity c, LocalDate today) {
    if (access.stage() != Stage.RECEIVED) {
      throw Refused.rule("identity-confirmed-once", "Who is asking has been confirmed already.");
    }
    past("/on", c.on(), today);
    LocalDate received = Objects.requireNonNull(access.clockFrom());
    LocalDate from = c.on().isAfter(received) ? c.on() : received;
    LocalDate due = CandidateAccessClock.due(from, FIRST + access.extended(), c.holidays());
    return new CandidateIdentityConfirmed(c.candidate(), from, c.request(), due);
  }

  /**
   * Judged by the day they were told, which may be recorded later.
   *
   * @throws Refused {@code extension-two-months}, {@code access-received-past}, {@code
   *     told-since-received} or {@code extension-in-first-month}
   */
  private static CandidateAccessEvent extend(
      CandidateAccess access, ExtendCandidateAccess c, LocalDate today) {
    if (c.months() < 1 || c.months() > MOST_EXTENSION || c.months() <= access.extended()) {
      throw Refused.rule(
          "extension-two-months",
          "/months",
          "An answer is put off by one month or by two, and once only by each.");
    }
    LocalDate from = Objects.requireNonNull(access.clockFrom());
    past("/toldOn", c.told(), today);
    since("told-since-received", "/toldOn", c.told(), access);
    if (c.told().isAfter(CandidateAccessClock.due(from, FIRST, c.holidays()))) {
      throw Refused.rule(
          "extension-in-first-month",
          "/toldOn",
          "That is after the first month. The candidate has to be told within it that the answer takes longer.");
    }
    LocalDate due = CandidateAccessClock.due(from, FIRST + c.months(), c.holidays());
    return new CandidateAccessExtended(
        c.candidate(), c.told(), c.request(), c.months(), c.reason(), due);
  }

  /**
   * @throws Refused {@code access-received-past} or {@code withdrawn-since-received}
   */
  private static CandidateAccessEvent withdraw(
      CandidateAccess access, WithdrawCandidateAccess c, LocalDate today) {
    past("/on", c.on(), today);
    since("withdrawn-since-received", "/on", c.on(), access);
    return new CandidateAccessWithdrawn(c.candidate(), c.on(), c.request());
  }

  static void past(String pointer, LocalDate day, LocalDate today) {
    if (day.isAfter(today)) {
      throw Refused.invalid(
          "access-received-past", pointer, "Give today's date or an earlier one.");
    }
  }

  static void since(String rule, String pointer, LocalDate day, CandidateAccess access) {
    if (day.isBefore(Objects.requireNonNull(access.receivedOn()))) {
      throw Refused.invalid(rule, pointer, "Give the day of the request or a later one.");
    }
  }
}
