package waymark.cases.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Need;
import waymark.cases.pupil.Plan;
import waymark.cases.pupil.Provision;
import waymark.cases.pupil.PupilCommand;
import waymark.cases.pupil.Words;

/**
 * Places the pupil as the school's file proposed, or changes the open entry to that; what is given
 * here replaces the proposal's own.
 */
public record ConfirmProposal(
    UUID pupil,
    UUID entry,
    @Nullable LocalDate occurredOn,
    @Nullable Provision provision,
    @Nullable List<Need> needs,
    @Nullable Words triedBefore,
    @Nullable Plan plan,
    @Nullable LocalDate parentsToldOn)
    implements PupilCommand {
  public ConfirmProposal {
    needs = needs == null ? null : List.copyOf(needs);
  }
}
