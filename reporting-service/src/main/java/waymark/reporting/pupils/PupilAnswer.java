package waymark.reporting.pupils;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.ledger.reads.NamesPupils;
import waymark.reporting.register.Need;

/**
 * A pupil's page.
 *
 * @param seq the last event of the pupil's stream in it; also its ETag
 * @param updating whether what was asked for by at-least is not yet in it
 * @param school the pupil's own, or the last they left
 * @param onRoll whether the pupil is at that school today
 * @param register the open entry; absent where there is none
 * @param proposal what the school's own system proposes and nobody has answered
 * @param history what that system said before; historical codes are shown, never proposed
 * @param holds the legal holds that stand, the oldest first
 * @param erasure the erasure that is asked for, decided or done; absent where there is none
 */
public record PupilAnswer(
    UUID pupil,
    long seq,
    boolean updating,
    @Nullable PupilName name,
    NameState nameState,
    @Nullable String dateOfBirth,
    @Nullable String upn,
    @Nullable UUID school,
    @Nullable String yearGroup,
    @Nullable String className,
    boolean onRoll,
    @Nullable RegisterEntry register,
    @Nullable Proposal proposal,
    List<HistoryItem> history,
    List<String> flags,
    List<Hold> holds,
    @Nullable Erasure erasure)
    implements NamesPupils {

  /** The open entry on the SEN register; {@code entry} is its id. */
  public record RegisterEntry(
      @Nullable String entry,
      String provision,
      List<Need> needs,
      @Nullable LocalDate since,
      @Nullable LocalDate parentsTold,
      @Nullable String triedBefore,
      @Nullable Plan plan) {}

  /** An education, health and care plan. */
  public record Plan(@Nullable String reference, String authority) {}

  public record Proposal(@Nullable String provision, List<Need> needs, @Nullable LocalDate start) {}

  public record HistoryItem(String provision, @Nullable LocalDate start) {}

  /**
   * A legal hold: while one stands the record is not erased.
   *
   * @param reason a code of the policy set hold-reasons
   * @param note what was added to it; erased with the pupil
   * @param placedBy the person who placed it
   * @param placedByName what that person is called, where known
   */
  public record Hold(
      UUID hold,
      String reason,
      @Nullable String note,
      String placedBy,
      @Nullable String placedByName,
      LocalDate placedOn) {}

  /**
   * An erasure.
   *
   * @param reason a code of the policy set erasure-reasons
   * @param note what was added to it; erased with the pupil
   * @param requestedBy the person who asked for it, who cannot approve it
   * @param requestedByName what that person is called, where known
   */
  public record Erasure(
      ErasureStage stage,
      @Nullable String reason,
      @Nullable String note,
      @Nullable String requestedBy,
      @Nullable String requestedByName,
      @Nullable LocalDate requestedOn) {}

  /** How far an erasure has come. */
  public enum ErasureStage {
    @JsonProperty("requested")
    REQUESTED,
    /** Decided: the key is being destroyed. */
    @JsonProperty("approved")
    APPROVED,
    @JsonProperty("erased")
    ERASED
  }

  @Override
  public Collection<UUID> namedPupils() {
    return List.of(pupil);
  }
}
