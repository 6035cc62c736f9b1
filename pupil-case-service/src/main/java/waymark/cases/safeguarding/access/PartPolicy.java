package waymark.cases.safeguarding.access;

import java.time.LocalDate;
import java.util.List;
import waymark.cases.privacy.RedactionPolicy;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Refused;
import waymark.cases.safeguarding.record.CodePolicy;
import waymark.cases.safeguarding.record.DatePolicy;

/**
 * How safeguarding answers its part of a subject access request (UK GDPR, Articles 12 and 15): one
 * lead or deputy prepares it, another approves it. Low-level concerns are a head teacher's, who
 * approves alone where nobody else may read them.
 */
final class PartPolicy {
  private PartPolicy() {}

  /**
   * @throws Refused {@code identity-checked} or {@code part-approved}
   */
  static List<PartEvent> gather(PartState state, GatherPart c, LocalDate today) {
    if (!c.confirmed()) {
      throw Refused.rule(
          "identity-checked",
          "It is not confirmed yet who is asking: nothing is gathered before. Whoever keeps the request confirms it.");
    }
    if (state.isApproved()) {
      throw Refused.rule(
          "part-approved",
          "This part is approved or done already. What is approved is changed once its approval is taken back.");
    }
    PartId part = c.part();
    return List.of(
        c.items().isEmpty()
            ? new NothingHeld(part.mark(), part.subject(), today, part.request(), part.school())
            : new PartGathered(
                part.mark(), part.subject(), today, part.request(), part.school(), c.items()));
  }

  /**
   * @throws Refused {@code in-redaction}, {@code item-gathered}, {@code access-exemption} or {@code
   *     redacted-passages}
   */
  static List<PartEvent> decide(
      PartState state, DecidePart c, LocalDate today, PolicyInForce policy) {
    lookingThrough(state);
    c.decisions().forEach(d -> RedactionPolicy.check(state.items(), d, today, policy));
    PartId part = c.part();
    return List.of(new PartDecided(part.mark(), part.subject(), today, c.decisions(), c.by()));
  }

  /**
   * @throws Refused {@code in-redaction}, {@code items-decided}, {@code decided-since-taken-back}
   *     or {@code access-by-two}
   */
  static List<PartEvent> approve(PartState state, ApprovePart c, LocalDate today) {
    lookingThrough(state);
    if (state.undecided() > 0) {
      throw Refused.rule(
          "items-decided", "Some items have not been looked through yet. Decide about each first.");
    }
    if (state.reopened()) {
      throw Refused.rule(
          "decided-since-taken-back",
          "The approval was taken back, and nothing was decided since. Decide again about what is wrong, then somebody approves it.");
    }
    if (c.another() && state.deciders().contains(c.by())) {
      throw Refused.rule(
          "access-by-two",
          "You decided about some of it yourself. Somebody else who may read it has to approve it.");
    }
    return List.of(new PartApproved(c.part().mark(), c.part().subject(), today));
  }

  /**
   * So that what turns out wrong is put right before it goes out; by anybody who may approve one,
   * also where they decided about some of this one.
   *
   * @throws Refused {@code access-approved-first}
   */
  static List<PartEvent> withdrawApproval(
      PartState state, WithdrawPartApproval c, LocalDate today) {
    approved(state);
    return List.of(new PartApprovalWithdrawn(c.part().mark(), c.part().subject(), today, c.why()));
  }

  /**
   * @throws Refused {@code access-approved-first}, {@code not-after-today} or {@code
   *     access-delivery}
   */
  static List<PartEvent> give(PartState state, GivePart c, LocalDate today, PolicyInForce policy) {
    approved(state);
    DatePolicy.notAfterToday("/on", c.on(), today);
    CodePolicy.known(
        policy, PolicyInForce.ACCESS_DELIVERY, c.how(), today, "access-delivery", "/how");
    return List.of(new PartGiven(c.part().mark(), c.part().subject(), c.on(), c.how()));
  }

  private static void approved(PartState state) {
    if (state.stage() != PartStage.APPROVED) {
      throw Refused.rule(
          "access-approved-first",
          "Only what somebody has approved, and was not handed over yet, is handed over or taken back.");
    }
  }

  private static void lookingThrough(PartState state) {
    if (state.stage() != PartStage.LOOKING_THROUGH) {
      throw Refused.rule(
          "in-redaction",
          "Gather first what is held. What is approved is changed once its approval is taken back.");
    }
  }
}
