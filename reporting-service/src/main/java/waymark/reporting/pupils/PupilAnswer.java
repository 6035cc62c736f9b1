package waymark.reporting.pupils;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.ledger.reads.NamesPupils;

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

  @Override
  public Collection<UUID> namedPupils() {
    return List.of(pupil);
  }
}
