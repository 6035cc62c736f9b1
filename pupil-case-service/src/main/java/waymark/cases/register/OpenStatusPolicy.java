package waymark.cases.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import waymark.cases.pupil.Enrolment;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.PupilState;
import waymark.cases.pupil.Refused;
import waymark.cases.pupil.RegisterEvent;
import waymark.cases.pupil.RegisterFact;
import waymark.cases.pupil.RegisterFact.Kind;

/** What must hold of the register as a whole after any decision about it. */
final class OpenStatusPolicy {
  private OpenStatusPolicy() {}

  /**
   * @throws Refused {@code pupil-on-roll} when no roll has named the pupil
   */
  static Enrolment known(PupilState state) {
    Enrolment enrolment = state.enrolment();
    if (enrolment == null) {
      throw Refused.rule(
          "pupil-on-roll", "No school's roll names this pupil any more. Import the roll first.");
    }
    return enrolment;
  }

  /**
   * The school whose roll the pupil is on.
   *
   * @throws Refused {@code pupil-on-roll} once they have left
   */
  static UUID school(Enrolment pupil) {
    UUID school = pupil.school();
    if (school == null) {
      throw Refused.rule(
          "pupil-on-roll",
          "The pupil left on %s, and the register is for pupils on roll. If they have come back since, import the roll that has them first."
              .formatted(Dates.say(pupil.since())));
    }
    return school;
  }

  /**
   * The entry in force on a day, as it reads on that day.
   *
   * @throws Refused {@code entry-open} when the pupil was not on the register then
   */
  static RegisterEntry entryOn(PupilState state, LocalDate on) {
    List<RegisterFact> untilThen =
        state.register().stream().filter(f -> !f.on().isAfter(on)).toList();
    return RegisterReplay.of(placedOnly(untilThen))
        .open()
        .orElseThrow(() ->
            Refused.rule(
                "entry-open",
                "The pupil was not on the SEN register on %s.".formatted(Dates.say(on))));
  }

  /**
   * @throws Refused {@code entry-open} when the pupil was never placed
   */
  static RegisterEntry newestEntry(PupilState state) {
    return RegisterReplay.of(state.register())
        .newest()
        .orElseThrow(() -> Refused.rule("entry-open", "The pupil is not on the SEN register."));
  }

  static boolean parentsTold(PupilState state, UUID entry) {
    return state.register().stream()
        .anyMatch(f -> f.kind() == Kind.TOLD && !f.struck() && f.entry().equals(entry));
  }

  /** Holds the register with one event more against all rules. */
  static void fits(PupilState state, RegisterEvent event, PolicyInForce policy) {
    RegisterFact added = RegisterFact.made(state.seq() + 1, event);
    List<RegisterFact> facts = new ArrayList<>(state.register());
    facts.add(added);
    holds(facts, added, added.on(), policy);
  }

  /**
   * @param changed the fact that is new or reads otherwise than before
   * @param since the first school date on which anything may read otherwise
   */
  static void holds(
      List<RegisterFact> facts, RegisterFact changed, LocalDate since, PolicyInForce policy) {
    RegisterReplay replay = RegisterReplay.of(facts);
    RegisterFact misfit = replay.misfit();
    if (misfit != null) {
      throw misfit.seq() == changed.seq() ? doesNotFit(changed) : leavesBehind(misfit, changed);
    }
    LocalDate review = changed.lastReviewOn();
    if (review != null && !changed.struck()) {
      reviewedBefore(review, changed.on(), "/occurredOn");
    }
    for (RegisterReplay.Step step : replay.steps()) {
      if (!step.fact().on().isBefore(since)) {
        RegisterEntry entry = step.entry();
        ProvisionPolicy.onRegister(entry.provision(), step.fact().on(), policy);
        ProvisionPolicy.cites(entry.provision(), entry.plan());
        NeedsPolicy.fit(entry.needs(), entry.provision(), step.fact().on(), policy);
      }
    }
  }

  /**
   * @throws Refused {@code review-before-removal}
   */
  static void reviewedBefore(LocalDate review, LocalDate removed, String pointer) {
    if (review.isAfter(removed)) {
      throw Refused.rule(
          "review-before-removal",
          pointer,
          "The last review (%s) comes before the pupil leaves the register, or on that day."
              .formatted(Dates.say(review)));
    }
  }

  private static List<RegisterFact> placedOnly(List<RegisterFact> facts) {
    return facts.stream().filter(f -> f.kind() != Kind.TOLD).toList();
  }

  private static Refused doesNotFit(RegisterFact changed) {
    return changed.kind() == Kind.PLACED
        ? Refused.rule(
            "one-open-status",
            "/occurredOn",
            "The pupil is already on the SEN register on %s. Change that entry instead, or remove it first."
                .formatted(Dates.say(changed.on())))
        : Refused.rule(
            "entry-open",
            "/occurredOn",
            "The pupil was not on the SEN register on %s.".formatted(Dates.say(changed.on())));
  }

  private static Refused leavesBehind(RegisterFact later, RegisterFact changed) {
    String built =
        "“%s” of %s rests on this.".formatted(called(later.kind()), Dates.say(later.on()));
    return changed.struck()
        ? Refused.rule(
            "dates-never-overlap",
            "/strike",
            built + " Correct that first: say there too that it never happened.")
        : Refused.rule(
            "dates-never-overlap",
            "/occurredOn",
            built + " Correct that first, or give another date.");
  }

  /** As the timeline has it. */
  private static String called(Kind kind) {
    return switch (kind) {
      case PLACED -> "Placed on the SEN register";
      case PROVISION -> "Provision changed";
      case NEEDS -> "Needs ranked";
      case TOLD -> "Parents told";
      case REMOVED -> "Removed from the SEN register";
    };
  }
}
