package waymark.cases.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import waymark.cases.pupil.Enrolment;
import waymark.cases.pupil.NeedsRanked;
import waymark.cases.pupil.ParentsTold;
import waymark.cases.pupil.PlacedOnRegister;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.ProvisionChanged;
import waymark.cases.pupil.PupilEvent;
import waymark.cases.pupil.PupilState;
import waymark.cases.pupil.Refused;
import waymark.cases.pupil.RegisterEvent;
import waymark.cases.pupil.RemovedFromRegister;

/**
 * The rules of the SEN register (docs/language.md, "SEN register entry"). Each decision takes the
 * case as it is and gives the events that follow; none means that nothing would change. A broken
 * rule is a {@link Refused} with its name.
 */
public final class RegisterPolicy {
  private RegisterPolicy() {}

  public static List<PupilEvent> place(
      PupilState state, PlacePupilOnRegister c, LocalDate today, PolicyInForce policy) {
    Enrolment pupil = OpenStatusPolicy.known(state);
    UUID school = OpenStatusPolicy.school(pupil);
    SchoolDatePolicy.happened(c.occurredOn(), today, pupil, "/occurredOn");
    NeedsPolicy.ranked(c.needs());
    if (c.triedBefore().text().isBlank()) {
      throw Refused.rule(
          "tried-before", "/triedBefore", "Say what was tried before the pupil was placed.");
    }
    List<PupilEvent> events = new ArrayList<>();
    PlacedOnRegister placed =
        new PlacedOnRegister(
            c.pupil(),
            c.occurredOn(),
            school,
            c.entry(),
            c.provision(),
            c.needs(),
            c.triedBefore(),
            c.plan());
    OpenStatusPolicy.fits(state, placed, policy);
    events.add(placed);
    if (c.parentsToldOn() != null) {
      SchoolDatePolicy.happened(c.parentsToldOn(), today, pupil, "/parentsToldOn");
      events.add(new ParentsTold(c.pupil(), c.parentsToldOn(), c.entry(), null));
    }
    return events;
  }

  public static List<PupilEvent> changeProvision(
      PupilState state, ChangeProvision c, LocalDate today, PolicyInForce policy) {
    RegisterEntry entry = OpenStatusPolicy.entryOn(state, c.occurredOn());
    SchoolDatePolicy.happened(c.occurredOn(), today, OpenStatusPolicy.known(state), "/occurredOn");
    if (c.provision().equals(entry.provision()) && Objects.equals(c.plan(), entry.plan())) {
      return List.of();
    }
    return decided(
        state,
        new ProvisionChanged(c.pupil(), c.occurredOn(), entry.entry(), c.provision(), c.plan()),
        policy);
  }

  public static List<PupilEvent> rankNeeds(
      PupilState state, RankNeeds c, LocalDate today, PolicyInForce policy) {
    RegisterEntry entry = OpenStatusPolicy.entryOn(state, c.occurredOn());
    SchoolDatePolicy.happened(c.occurredOn(), today, OpenStatusPolicy.known(state), "/occurredOn");
    NeedsPolicy.ranked(c.needs());
    if (c.needs().equals(entry.needs())) {
      return List.of();
    }
    return decided(
        state, new NeedsRanked(c.pupil(), c.occurredOn(), entry.entry(), c.needs()), policy);
  }

  /** Parents told once are told: saying so again changes nothing. */
  public static List<PupilEvent> tellParents(PupilState state, TellParents c, LocalDate today) {
    UUID entry = OpenStatusPolicy.newestEntry(state).entry();
    SchoolDatePolicy.happened(c.occurredOn(), today, OpenStatusPolicy.known(state), "/occurredOn");
    return OpenStatusPolicy.parentsTold(state, entry)
        ? List.of()
        : List.of(new ParentsTold(c.pupil(), c.occurredOn(), entry, c.how()));
  }

  public static List<PupilEvent> remove(
      PupilState state, RemoveFromRegister c, LocalDate today, PolicyInForce policy) {
    Enrolment pupil = OpenStatusPolicy.known(state);
    RegisterEntry entry = OpenStatusPolicy.entryOn(state, c.occurredOn());
    SchoolDatePolicy.happened(c.occurredOn(), today, pupil, "/occurredOn");
    SchoolDatePolicy.happened(c.lastReviewOn(), today, pupil, "/lastReviewOn");
    OpenStatusPolicy.reviewedBefore(c.lastReviewOn(), c.occurredOn(), "/lastReviewOn");
    if (policy.code(PolicyInForce.REMOVAL_REASONS, c.reason(), c.occurredOn()).isEmpty()) {
      throw Refused.rule("removal-reason", "/reason", "Choose a reason from the list.");
    }
    if (c.reason().equals(PolicyInForce.OTHER) && c.note() == null) {
      throw Refused.rule("removal-note", "/note", "Say in the note what the other reason is.");
    }
    return decided(
        state,
        new RemovedFromRegister(
            c.pupil(), c.occurredOn(), entry.entry(), c.reason(), c.note(), c.lastReviewOn()),
        policy);
  }

  /** What a "should" of the Code asks for and nobody has recorded yet; shown, never refused. */
  public static List<String> flags(PupilState state) {
    List<String> flags = new ArrayList<>();
    RegisterReplay.of(state.register())
        .open()
        .ifPresent(entry -> {
          if (!OpenStatusPolicy.parentsTold(state, entry.entry())) {
            flags.add("parents-not-told");
          }
          if (NeedsPolicy.moreThanCensusTakes(entry.needs())) {
            flags.add("more-needs-than-census");
          }
        });
    return flags;
  }

  private static List<PupilEvent> decided(
      PupilState state, RegisterEvent event, PolicyInForce policy) {
    OpenStatusPolicy.fits(state, event, policy);
    return List.of(event);
  }
}
