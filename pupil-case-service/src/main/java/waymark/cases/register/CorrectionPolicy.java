package waymark.cases.register;

import java.time.LocalDate;
import java.util.List;
import waymark.cases.pupil.Enrolment;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.PupilEvent;
import waymark.cases.pupil.PupilState;
import waymark.cases.pupil.Refused;
import waymark.cases.pupil.RegisterEntryCorrected;
import waymark.cases.pupil.RegisterFact;
import waymark.cases.pupil.RegisterFact.Kind;

/**
 * Corrections. Nothing is edited: a correction names the event it corrects, and that event reads
 * otherwise from then on. Once an event has been corrected, the next correction names the
 * correction, so that nobody corrects a wording they have not seen.
 */
public final class CorrectionPolicy {
  private CorrectionPolicy() {}

  public static List<PupilEvent> correct(
      PupilState state, CorrectRegisterEntry c, LocalDate today, PolicyInForce policy) {
    Enrolment pupil = OpenStatusPolicy.known(state);
    RegisterFact fact =
        state.factReadingAs(c.corrects()).orElseThrow(() -> notCorrectable(state, c.corrects()));
    mustFit(fact, c);
    if (c.correctedOn() != null) {
      SchoolDatePolicy.happened(c.correctedOn(), today, pupil, "/occurredOn");
    }
    if (c.needs() != null) {
      NeedsPolicy.ranked(c.needs());
    }
    RegisterEntryCorrected event =
        new RegisterEntryCorrected(
            c.pupil(),
            today,
            c.corrects(),
            c.reason(),
            c.strike(),
            c.correctedOn(),
            c.provision(),
            c.needs(),
            c.plan());
    RegisterFact corrected = fact.corrected(state.seq() + 1, event);
    if (sameReading(fact, corrected)) {
      throw Refused.rule(
          "correction-changes",
          "The correction says what is already recorded. Change something, or leave it.");
    }
    List<RegisterFact> facts =
        state.register().stream().map(f -> f.equals(fact) ? corrected : f).toList();
    LocalDate since = fact.on().isBefore(corrected.on()) ? fact.on() : corrected.on();
    OpenStatusPolicy.holds(facts, corrected, since, policy);
    return List.of(event);
  }

  private static Refused notCorrectable(PupilState state, long number) {
    boolean replaced =
        state.register().stream().anyMatch(f -> f.seq() <= number && number < f.latest());
    return replaced
        ? Refused.rule(
            "correct-the-newest",
            "/corrects",
            "That event has been corrected since. Look at the newest correction and correct that one.")
        : Refused.rule(
            "corrects-register-event",
            "/corrects",
            "That event is not one of this pupil's register entries.");
  }

  private static void mustFit(RegisterFact fact, CorrectRegisterEntry c) {
    boolean provision = c.provision() != null || c.plan() != null;
    boolean takesProvision = fact.kind() == Kind.PLACED || fact.kind() == Kind.PROVISION;
    boolean takesNeeds = fact.kind() == Kind.PLACED || fact.kind() == Kind.NEEDS;
    boolean changes = provision || c.needs() != null || c.correctedOn() != null;
    if (c.strike() && changes) {
      throw Refused.rule(
          "strike-or-change", "/strike", "Either strike the event or change it, not both.");
    }
    if ((provision && !takesProvision) || (c.needs() != null && !takesNeeds)) {
      throw Refused.rule(
          "correction-fits",
          "The event corrected says nothing about that. Correct the event that does.");
    }
  }

  private static boolean sameReading(RegisterFact before, RegisterFact after) {
    return new RegisterFact(
            after.seq(),
            before.latest(),
            after.on(),
            after.kind(),
            after.entry(),
            after.provision(),
            after.needs(),
            after.plan(),
            after.lastReviewOn(),
            after.struck())
        .equals(before);
  }
}
