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
 * What is given to whoever asked (UK GDPR, Article 15): one person gathers it and looks it through,
 * another approves it.
 */
public final class AnswerPolicy {
  private AnswerPolicy() {}

  /**
   * @throws Refused {@code access-open}, {@code identity-checked}, {@code access-approved}, {@code
   *     known-by-now}, {@code known-since-received} or {@code gathered-something}
   */
  public static List<SubjectAccessEvent> gather(
      SubjectAccessState state, GatherSubjectAccess c, Instant now, LocalDate today) {
    SubjectAccessPolicy.open(state);
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
        new SubjectAccessGathered(
            c.request(), SubjectAccessPolicy.subject(state), today, c.knownAt(), c.items()));
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
    return List.of(
        new ItemsDecided(
            c.request(), SubjectAccessPolicy.subject(state), today, c.decisions(), c.by()));
  }

  /**
   * @throws Refused {@code in-redaction}, {@code items-decided}, {@code decided-since-taken-back}
   *     or {@code access-by-two}
   */
  public static List<SubjectAccessEvent> approve(
      SubjectAccessState state, ApproveSubjectAccess c, LocalDate today) {
    inRedaction(state);
    if (!state.decided().keySet().containsAll(state.items())) {
      throw Refused.rule(
          "items-decided", "Some items have not been looked through yet. Decide about each first.");
    }
    if (state.reopened()) {
      throw Refused.rule(
          "decided-since-taken-back",
          "The approval was taken back, and nothing was decided since. Decide again about what is wrong, then somebody approves it.");
    }
    if (state.deciders().contains(c.by())) {
      throw Refused.rule(
          "access-by-two",
          "What becomes of some items was decided by you last. Another trust director has to approve it or, of a request about staff, a trust administrator; or somebody else looks through these items again and decides about them.");
    }
    return List.of(
        new SubjectAccessApproved(c.request(), SubjectAccessPolicy.subject(state), today));
  }

  /**
   * So that what turns out wrong is put right before it goes out; by anybody who approves answers,
   * also where they decided about some of this one.
   *
   * @throws Refused {@code access-approved-first}
   */
  public static List<SubjectAccessEvent> withdrawApproval(
      SubjectAccessState state, WithdrawAccessApproval c, LocalDate today) {
    approved(state);
    return List.of(
        new AccessApprovalWithdrawn(
            c.request(), SubjectAccessPolicy.subject(state), today, c.why()));
  }

  /**
   * @throws Refused {@code access-approved-first}, {@code access-received-past} or {@code
   *     access-delivery}
   */
  public static List<SubjectAccessEvent> send(
      SubjectAccessState state, SendSubjectAccess c, LocalDate today, PolicyInForce policy) {
    approved(state);
    SubjectAccessPolicy.past("/on", c.on(), today);
    SubjectAccessPolicy.code(
        policy, PolicyInForce.ACCESS_DELIVERY, c.how(), today, "access-delivery", "/how");
    return List.of(
        new SubjectAccessSent(c.request(), SubjectAccessPolicy.subject(state), c.on(), c.how()));
  }

  private static void notApproved(SubjectAccessState state) {
    if (state.stage() == Stage.APPROVED) {
      throw Refused.rule(
          "access-approved",
          "This answer is approved already: send it, or take the approval back first.");
    }
  }

  private static void approved(SubjectAccessState state) {
    if (state.stage() != Stage.APPROVED) {
      throw Refused.rule(
          "access-approved-first",
          "Only what somebody has approved, and was not sent yet, is sent or taken back.");
    }
  }

  private static void inRedaction(SubjectAccessState state) {
    if (state.stage() != Stage.IN_REDACTION) {
      throw Refused.rule(
          "in-redaction",
          "Gather first what is held. What is approved is changed once its approval is taken back.");
    }
  }
}
