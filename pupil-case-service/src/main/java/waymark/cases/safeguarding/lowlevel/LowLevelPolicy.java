package waymark.cases.safeguarding.lowlevel;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Refused;
import waymark.cases.safeguarding.record.CodePolicy;
import waymark.cases.safeguarding.record.DatePolicy;

/**
 * What may be recorded of a low-level concern. Notes may follow its outcome, and another outcome
 * may follow them: nothing is the last word.
 */
final class LowLevelPolicy {
  private LowLevelPolicy() {}

  /**
   * Of one about a head teacher the trust is told at once: at their school there may be nobody.
   *
   * @throws Refused {@code not-after-today} or {@code low-level-kind}
   */
  static List<LowLevelEvent> record(
      LowLevelState state, RecordLowLevelConcern c, LocalDate today, PolicyInForce policy) {
    DatePolicy.notAfterToday("/occurredOn", c.occurredOn(), today);
    CodePolicy.known(
        policy,
        CodePolicy.LOW_LEVEL_KINDS,
        c.category(),
        c.occurredOn(),
        "low-level-kind",
        "/kind");
    LowLevelEvent recorded =
        new LowLevelRecorded(
            c.concern(),
            c.subject(),
            c.person(),
            c.occurredOn(),
            c.school(),
            c.name(),
            c.category(),
            c.what(),
            c.sharedBy());
    return c.aboutHead()
        ? List.of(recorded, new TrustTold(c.concern(), c.subject(), today))
        : List.of(recorded);
  }

  /**
   * @throws Refused {@code not-after-today}
   */
  static List<LowLevelEvent> note(LowLevelState state, NoteOnLowLevelConcern c, LocalDate today) {
    DatePolicy.notAfterToday("/occurredOn", c.occurredOn(), today);
    return List.of(new LowLevelNoted(c.concern(), subject(state), c.occurredOn(), c.note()));
  }

  /**
   * Under another person's name than they were told they may be told again.
   *
   * @throws Refused {@code not-after-today} or {@code lado-once}
   */
  static List<LowLevelEvent> refer(LowLevelState state, ReferToLado c, LocalDate today) {
    DatePolicy.notAfterToday("/occurredOn", c.occurredOn(), today);
    if (state.lado()) {
      throw Refused.rule(
          "lado-once",
          "The LADO has been told of this already. What they said is added as a note.");
    }
    return List.of(
        new ReferredToLado(c.concern(), subject(state), c.occurredOn(), c.to(), c.reason()));
  }

  /**
   * @throws Refused {@code not-after-today} or {@code low-level-outcome}
   */
  static List<LowLevelEvent> conclude(
      LowLevelState state, ConcludeLowLevelConcern c, LocalDate today, PolicyInForce policy) {
    DatePolicy.notAfterToday("/occurredOn", c.occurredOn(), today);
    CodePolicy.known(
        policy,
        CodePolicy.LOW_LEVEL_OUTCOMES,
        c.outcome(),
        c.occurredOn(),
        "low-level-outcome",
        "/outcome");
    return List.of(
        new LowLevelConcluded(c.concern(), subject(state), c.occurredOn(), c.outcome(), c.note()));
  }

  private static UUID subject(LowLevelState state) {
    return Objects.requireNonNull(state.recorded()).subject();
  }
}
