package waymark.cases.pupil;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A register event as it reads after its corrections.
 *
 * @param seq where it stands in the stream; orders facts of one day
 * @param latest the event that last said how it reads: itself, or its newest correction. A
 *     correction names this one
 * @param on the school date on which it holds
 * @param lastReviewOn the review that a removal cites; null for any other kind
 * @param struck taken out by a correction
 */
public record RegisterFact(
    long seq,
    long latest,
    LocalDate on,
    Kind kind,
    UUID entry,
    @Nullable Provision provision,
    @Nullable List<Need> needs,
    @Nullable Plan plan,
    @Nullable LocalDate lastReviewOn,
    boolean struck) {
  /** What kind of change a fact makes to the register. */
  public enum Kind {
    PLACED,
    PROVISION,
    NEEDS,
    TOLD,
    REMOVED
  }

  /**
   * Facts count by their school date, and within a day in the order in which they were written
   * down.
   */
  public static final Comparator<RegisterFact> IN_ORDER =
      Comparator.comparing(RegisterFact::on).thenComparing(RegisterFact::seq);

  /**
   * The fact an event makes.
   *
   * @throws IllegalArgumentException for an event that makes none of its own
   */
  public static RegisterFact made(long seq, RegisterEvent event) {
    LocalDate on = event.occurredOn();
    return switch (event) {
      case PlacedOnRegister p ->
          fact(seq, on, Kind.PLACED, p.entry(), p.provision(), p.needs(), p.plan());
      case ProvisionChanged c ->
          fact(seq, on, Kind.PROVISION, c.entry(), c.provision(), null, c.plan());
      case NeedsRanked n -> fact(seq, on, Kind.NEEDS, n.entry(), null, n.needs(), null);
      case ParentsTold t -> fact(seq, on, Kind.TOLD, t.entry(), null, null, null);
      case RemovedFromRegister r ->
          fact(seq, on, Kind.REMOVED, r.entry(), null, null, null).citing(r.lastReviewOn());
      case ProposalDeclined d ->
          throw new IllegalArgumentException("a declined proposal is no register fact");
      case RegisterEntryCorrected c ->
          throw new IllegalArgumentException("a correction is no fact of its own");
    };
  }

  /** How it reads after a correction. Correcting a struck fact brings it back. */
  public RegisterFact corrected(long by, RegisterEntryCorrected c) {
    return new RegisterFact(
        seq,
        by,
        Objects.requireNonNullElse(c.correctedOn(), on),
        kind,
        entry,
        c.provision() == null ? provision : c.provision(),
        c.needs() == null ? needs : c.needs(),
        planAfter(c),
        lastReviewOn,
        c.strike());
  }

  /**
   * A plan goes with E: corrected to another provision without naming a plan, the fact has none.
   */
  private @Nullable Plan planAfter(RegisterEntryCorrected c) {
    boolean replaced =
        c.plan() != null || (c.provision() != null && !c.provision().equals(Provision.EHC_PLAN));
    return replaced ? c.plan() : plan;
  }

  private static RegisterFact fact(
      long seq,
      LocalDate on,
      Kind kind,
      UUID entry,
      @Nullable Provision provision,
      @Nullable List<Need> needs,
      @Nullable Plan plan) {
    return new RegisterFact(seq, seq, on, kind, entry, provision, needs, plan, null, false);
  }

  private RegisterFact citing(LocalDate review) {
    return new RegisterFact(seq, latest, on, kind, entry, provision, needs, plan, review, struck);
  }
}
