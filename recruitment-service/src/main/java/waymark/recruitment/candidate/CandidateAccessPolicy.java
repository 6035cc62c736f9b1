package waymark.recruitment.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import waymark.recruitment.candidate.CandidateAccess.Stage;

/**
 * How a candidate's request to see what is held about them is answered: UK GDPR, Articles 12 and
 * 15, as for pupils and staff. One person prepares the answer, another approves it.
 */
final class CandidateAccessPolicy {
  /** Article 12(3): one month, and up to two more. */
  private static final int FIRST = 1;

  private static final int MOST_EXTENSION = 2;
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

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
      case GatherCandidateAccess c -> gather(access, c, now, today);
      case DecideCandidateItems c -> items(access, c, today);
      case ApproveCandidateAccess c -> approve(access, c, today);
      case SendCandidateAccess c -> send(access, c, today);
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
   * @throws Refused {@code identity-checked}, {@code access-approved}, {@code known-by-now}, {@code
   *     known-since-received} or {@code gathered-something}
   */
  private static CandidateAccessEvent gather(
      CandidateAccess access, GatherCandidateAccess c, Instant now, LocalDate today) {
    if (access.stage() == Stage.RECEIVED) {
      throw Refused.rule(
          "identity-checked", "Confirm first who is asking: nothing is gathered before.");
    }
    if (access.stage() == Stage.APPROVED) {
      throw Refused.rule("access-approved", "This answer is approved already: send it.");
    }
    if (c.knownAt().isAfter(now)) {
      throw Refused.rule("known-by-now", "/knownAt", "Nobody knows yet what will be recorded.");
    }
    LocalDate from = Objects.requireNonNull(access.clockFrom());
    if (LocalDate.ofInstant(c.knownAt(), LONDON).isBefore(from)) {
      throw Refused.rule(
          "known-since-received",
          "/knownAt",
          "This list is older than the request. Load the page with what is held again, and begin from there.");
    }
    if (c.items().isEmpty()) {
      throw Refused.rule(
          "gathered-something",
          "Nothing has been gathered, though the person is known here. Load the page with what is held again.");
    }
    return new CandidateAccessGathered(c.candidate(), today, c.request(), c.knownAt(), c.items());
  }

  /**
   * @throws Refused {@code in-redaction}, or as {@link RedactionPolicy#check}
   */
  private static CandidateAccessEvent items(
      CandidateAccess access, DecideCandidateItems c, LocalDate today) {
    inRedaction(access);
    c.decisions().forEach(decision -> RedactionPolicy.check(access.items(), decision));
    return new CandidateItemsDecided(c.candidate(), today, c.request(), c.decisions(), c.by());
  }

  /**
   * @throws Refused {@code in-redaction}, {@code items-decided} or {@code access-by-two}
   */
  private static CandidateAccessEvent approve(
      CandidateAccess access, ApproveCandidateAccess c, LocalDate today) {
    inRedaction(access);
    if (!access.decided().keySet().containsAll(access.items())) {
      throw Refused.rule(
          "items-decided", "Some items have not been looked through yet. Decide about each first.");
    }
    if (access.deciders().contains(c.by())) {
      throw Refused.rule(
          "access-by-two",
          "What becomes of some items was decided by you last. Another head teacher of the school or a trust director has to approve it.");
    }
    return new CandidateAccessApproved(c.candidate(), today, c.request());
  }

  /**
   * @throws Refused {@code access-approved-first}, {@code access-received-past} or {@code
   *     sent-since-received}
   */
  private static CandidateAccessEvent send(
      CandidateAccess access, SendCandidateAccess c, LocalDate today) {
    if (access.stage() != Stage.APPROVED) {
      throw Refused.rule("access-approved-first", "Only what somebody has approved is sent.");
    }
    past("/on", c.on(), today);
    since("sent-since-received", "/on", c.on(), access);
    return new CandidateAccessSent(c.candidate(), c.on(), c.request(), c.how());
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

  private static void inRedaction(CandidateAccess access) {
    if (access.stage() != Stage.IN_REDACTION) {
      throw Refused.rule(
          "in-redaction", "Gather first what is held. What is approved is not changed any more.");
    }
  }

  private static void past(String pointer, LocalDate day, LocalDate today) {
    if (day.isAfter(today)) {
      throw Refused.invalid(
          "access-received-past", pointer, "Give today's date or an earlier one.");
    }
  }

  private static void since(String rule, String pointer, LocalDate day, CandidateAccess access) {
    if (day.isBefore(Objects.requireNonNull(access.receivedOn()))) {
      throw Refused.invalid(rule, pointer, "Give the day of the request or a later one.");
    }
  }
}
