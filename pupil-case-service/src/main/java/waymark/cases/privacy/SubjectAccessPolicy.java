package waymark.cases.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import waymark.cases.privacy.SubjectAccessState.Stage;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Refused;

/**
 * A request to see what is held about somebody, its month and its refusal: UK GDPR, Articles 12 and
 * 15. What is given is {@link AnswerPolicy}'s.
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

  static void open(SubjectAccessState state) {
    if (state.stage() == Stage.SENT || state.stage() == Stage.REFUSED) {
      throw Refused.rule(
          "access-open", "This request has been answered or refused. Record a new one if need be.");
    }
  }

  static void past(String pointer, LocalDate day, LocalDate today) {
    if (day.isAfter(today)) {
      throw Refused.invalid(
          "access-received-past", pointer, "Give today's date or an earlier one.");
    }
  }

  static void code(
      PolicyInForce policy, String set, String code, LocalDate today, String rule, String field) {
    if (policy.code(set, code, today).isEmpty()) {
      throw Refused.rule(rule, field, "Choose one from the list.");
    }
  }

  static DataSubject subject(SubjectAccessState state) {
    return Objects.requireNonNull(state.subject());
  }
}
