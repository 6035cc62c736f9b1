package waymark.recruitment.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import waymark.recruitment.candidate.CandidateAccess.Stage;

/**
 * What a candidate is given who asked (UK GDPR, Article 15): one person gathers it and looks it
 * through, another approves it.
 */
final class CandidateAnswerPolicy {
  private CandidateAnswerPolicy() {}

  /**
   * @throws Refused {@code identity-checked}, {@code access-approved}, {@code known-by-now}, {@code
   *     known-since-received} or {@code gathered-something}
   */
  static CandidateAccessEvent gather(
      CandidateAccess access, GatherCandidateAccess c, Instant now, LocalDate today) {
    if (access.stage() == Stage.RECEIVED) {
      throw Refused.rule(
          "identity-checked", "Confirm first who is asking: nothing is gathered before.");
    }
    if (access.stage() == Stage.APPROVED) {
      throw Refused.rule(
          "access-approved",
          "This answer is approved already: send it, or take the approval back first.");
    }
    if (c.knownAt().isAfter(now)) {
      throw Refused.rule("known-by-now", "/knownAt", "Nobody knows yet what will be recorded.");
    }
    LocalDate from = Objects.requireNonNull(access.clockFrom());
    if (LocalDate.ofInstant(c.knownAt(), CandidateAccessPolicy.LONDON).isBefore(from)) {
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
  static CandidateAccessEvent items(
      CandidateAccess access, DecideCandidateItems c, LocalDate today) {
    inRedaction(access);
    c.decisions().forEach(decision -> RedactionPolicy.check(access.items(), decision));
    return new CandidateItemsDecided(c.candidate(), today, c.request(), c.decisions(), c.by());
  }

  /**
   * @throws Refused {@code in-redaction}, {@code items-decided}, {@code decided-since-taken-back}
   *     or {@code access-by-two}
   */
  static CandidateAccessEvent approve(
      CandidateAccess access, ApproveCandidateAccess c, LocalDate today) {
    inRedaction(access);
    if (!access.decided().keySet().containsAll(access.items())) {
      throw Refused.rule(
          "items-decided", "Some items have not been looked through yet. Decide about each first.");
    }
    if (access.reopened()) {
      throw Refused.rule(
          "decided-since-taken-back",
          "The approval was taken back, and nothing was decided since. Decide again about what is wrong, then somebody approves it.");
    }
    if (access.deciders().contains(c.by())) {
      throw Refused.rule(
          "access-by-two",
          "What becomes of some items was decided by you last. Another head teacher of the school or a trust director has to approve it.");
    }
    return new CandidateAccessApproved(c.candidate(), today, c.request());
  }

  /**
   * So that what turns out wrong is put right before it goes out; by anybody who may approve one,
   * also where they decided about some of this one.
   *
   * @throws Refused {@code access-approved-first}
   */
  static CandidateAccessEvent withdrawApproval(
      CandidateAccess access, WithdrawCandidateApproval c, LocalDate today) {
    approved(access);
    return new CandidateApprovalWithdrawn(c.candidate(), today, c.request(), c.why());
  }

  /**
   * @throws Refused {@code access-approved-first}, {@code access-received-past} or {@code
   *     sent-since-received}
   */
  static CandidateAccessEvent send(CandidateAccess access, SendCandidateAccess c, LocalDate today) {
    approved(access);
    CandidateAccessPolicy.past("/on", c.on(), today);
    CandidateAccessPolicy.since("sent-since-received", "/on", c.on(), access);
    return new CandidateAccessSent(c.candidate(), c.on(), c.request(), c.how());
  }

  private static void approved(CandidateAccess access) {
    if (access.stage() != Stage.APPROVED) {
      throw Refused.rule(
          "access-approved-first", "Only what somebody has approved is sent or taken back.");
    }
  }

  private static void inRedaction(CandidateAccess access) {
    if (access.stage() != Stage.IN_REDACTION) {
      throw Refused.rule(
          "in-redaction",
          "Gather first what is held. What is approved is changed once its approval is taken back.");
    }
  }
}
