package waymark.cases.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import waymark.cases.privacy.SubjectAccessState.Stage;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Refused;
import waymark.cases.pupil.SchoolDay;

/**
 * How a request to see what is held about somebody is answered: UK GDPR, Articles 12 and 15. One
 * person prepares the answer, another approves it.
 */
public final class SubjectAccessPolicy {
  /** Article 12(3): one month, and up to two more. */
  private static final int FIRST = 1;

  private static final int MOST_EXTENSION = 2;

  private SubjectAccessPolicy() {}

  /**
   * @throws Refused {@code access-received-past} or {@code access-requester}
   */
  public static List<SubjectAccessEvent> record(
      RecordSubjectAccess c, LocalDate today, PolicyInForce policy) {
    past("/receivedOn", c.receivedOn(), today);
    LocalDate checked = c.identityCheckedOn();
    if (checked != null) {
      past("/identityCheckedOn", checked, today);
    }
    code(
        policy,
        PolicyInForce.ACCESS_REQUESTERS,
        c.askedBy(),
        today,
        "access-requester",
        "/askedBy");
    LocalDate from = checked != null && checked.isAfter(c.receivedOn()) ? checked : c.receivedOn();
    return List.of(
        new SubjectAccessReceived(
            c.request(),
            c.subject(),
            c.receivedOn(),
            c.askedBy(),
            c.asker(),
            c.asked(),
            checked,
            due(from, FIRST, policy, today)));
  }

  /**
   * The clock begins anew; by how much the answer was put off before, it stays put off.
   *
   * @throws Refused {@code identity-confirmed-once}, {@code access-received-past}
   */
  public static List<SubjectAccessEvent> confirm(
      SubjectAccessState state, ConfirmIdentity c, LocalDate today, PolicyInForce policy) {
    if (state.stage() != Stage.RECEIVED) {
      throw Refused.rule(
          "identity-confirmed-once",
          "Who is asking has been confirmed already, or the request is closed.");
    }
    past("/on", c.on(), today);
    LocalDate received = Objects.requireNonNull(state.clockFrom());
    LocalDate from = c.on().isAfter(received) ? c.on() : received;
    LocalDate due = due(from, FIRST + state.extended(), policy, today);
    return List.of(new IdentityConfirmed(c.request(), subject(state), from, due));
  }

  /**
   * Judged by the day they were told, which may be recorded later.
   *
   * @throws Refused {@code access-open}, {@code extension-two-months}, {@code
   *     access-received-past}, {@code told-since-received} or {@code extension-in-first-month}
   */
  public static List<SubjectAccessEvent> extend(
      SubjectAccessState state, ExtendSubjectAccess c, LocalDate today, PolicyInForce policy) {
    open(state);
    if (c.months() < 1 || c.months() > MOST_EXTENSION || c.months() <= state.extended()) {
      throw Refused.rule(
          "extension-two-months",
          "/months",
          "An answer is put off by one month or by two, and once only by each.");
    }
    LocalDate from = Objects.requireNonNull(state.clockFrom());
    past("/toldOn", c.told(), today);
    if (c.told().isBefore(Objects.requireNonNull(state.receivedOn()))) {
      throw Refused.invalid(
          "told-since-received", "/toldOn", "Give the day of the request or a later one.");
    }
    if (c.told().isAfter(due(from, FIRST, policy, today))) {
      throw Refused.rule(
          "extension-in-first-month",
          "/toldOn",
          "That is after the first month. Whoever asks has to be told within it that the answer takes longer.");
    }
    return List.of(
        new SubjectAccessExtended(
            c.request(),
            subject(state),
            c.told(),
            c.months(),
            c.reason(),
            due(from, FIRST + c.months(), policy, today)));
  }

  /**
   * @throws Refused {@code access-open}, {@code identity-checked}, {@code access-approved}, {@code
   *     known-by-now}, {@code known-since-received} or {@code gathered-something}
   */
  public static List<SubjectAccessEvent> gather(
      SubjectAccessState state, GatherSubjectAccess c, Instant now, LocalDate today) {
    open(state);
    if (state.stage() == Stage.RECEIVED) {
      throw Refused.rule(
          "identity-checked", "Confirm first who is asking: nothing is gathered before.");
    }
    notApproved(state);
    if (c.knownAt().isAfter(now)) {
      throw Refused.invalid("known-by-now", "/knownAt", "Nobody knows yet what will be recorded.");
    }
    if (SchoolDay.of(c.knownAt()).isBefore(Objects.requireNonNull(state.clockFrom()))) {
      throw Refused.invalid(
          "known-since-received",
          "/knownAt",
          "This list is older than the request. Load the page with what is held again, and begin from there.");
    }
    if (c.items().isEmpty()) {
      throw Refused.rule(
          "gathered-something",
          "Nothing has been gathered, though the person is known here. Load the page with what is held again in a minute.");
    }
    return List.of(
        new SubjectAccessGathered(c.request(), subject(state), today, c.knownAt(), c.items()));
  }

  /**
   * @throws Refused {@code in-redaction}, {@code item-gathered}, {@code access-exemption} or {@code
   *     redacted-passages}
   */
  public static List<SubjectAccessEvent> decide(
      SubjectAccessState state, DecideItems c, LocalDate today, PolicyInForce policy) {
    inRedaction(state);
    c.decisions()
        .forEach(decision -> RedactionPolicy.check(state.items(), decision, today, policy));
    return List.of(new ItemsDecided(c.request(), subject(state), today, c.decisions(), c.by()));
  }

  /**
   * @throws Refused {@code in-redaction}, {@code access-by-two} or {@code items-decided}
   */
  public static List<SubjectAccessEvent> approve(
      SubjectAccessState state, ApproveSubjectAccess c, LocalDate today) {
    inRedaction(state);
    if (!state.decided().keySet().containsAll(state.items())) {
      throw Refused.rule(
          "items-decided", "Some items have not been looked through yet. Decide about each first.");
    }
    if (state.deciders().contains(c.by())) {
      throw Refused.rule(
          "access-by-two",
          "What becomes of some items was decided by you last. Another trust director has to approve it or, of a request about staff, a trust administrator; or somebody else looks through these items again and decides about them.");
    }
    return List.of(new SubjectAccessApproved(c.request(), subject(state), today));
  }

  /**
   * @throws Refused {@code access-approved-first}, {@code access-received-past} or {@code
   *     access-delivery}
   */
  public static List<SubjectAccessEvent> send(
      SubjectAccessState state, SendSubjectAccess c, LocalDate today, PolicyInForce policy) {
    if (state.stage() != Stage.APPROVED) {
      throw Refused.rule(
          "access-approved-first",
          "Only what somebody has approved, and was not sent yet, is sent.");
    }
    past("/on", c.on(), today);
    code(policy, PolicyInForce.ACCESS_DELIVERY, c.how(), today, "access-delivery", "/how");
    return List.of(new SubjectAccessSent(c.request(), subject(state), c.on(), c.how()));
  }

  /**
   * @throws Refused {@code access-open} or {@code access-refusal-reason}
   */
  public static List<SubjectAccessEvent> refuse(
      SubjectAccessState state, RefuseSubjectAccess c, LocalDate today, PolicyInForce policy) {
    open(state);
    code(
        policy,
        PolicyInForce.ACCESS_REFUSALS,
        c.reason(),
        today,
        "access-refusal-reason",
        "/reason");
    return List.of(
        new SubjectAccessRefused(c.request(), subject(state), today, c.reason(), c.note()));
  }

  private static LocalDate due(LocalDate from, int months, PolicyInForce policy, LocalDate today) {
    return SubjectAccessClock.due(
        from,
        months,
        day -> policy.code(PolicyInForce.BANK_HOLIDAYS, day.toString(), today).isPresent());
  }

  private static void open(SubjectAccessState state) {
    if (state.stage() == Stage.SENT || state.stage() == Stage.REFUSED) {
      throw Refused.rule(
          "access-open", "This request has been answered or refused. Record a new one if need be.");
    }
  }

  private static void notApproved(SubjectAccessState state) {
    if (state.stage() == Stage.APPROVED) {
      throw Refused.rule("access-approved", "This answer is approved already: send it.");
    }
  }

  private static void inRedaction(SubjectAccessState state) {
    if (state.stage() != Stage.IN_REDACTION) {
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

  private static void code(
      PolicyInForce policy, String set, String code, LocalDate today, String rule, String field) {
    if (policy.code(set, code, today).isEmpty()) {
      throw Refused.rule(rule, field, "Choose one from the list.");
    }
  }

  private static DataSubject subject(SubjectAccessState state) {
    return Objects.requireNonNull(state.subject());
  }
}
