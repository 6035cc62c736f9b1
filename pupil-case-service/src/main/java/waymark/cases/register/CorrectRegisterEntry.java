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
 * Corrects what an earlier register event says, or strikes it. corrects is that event's place in
 * the pupil's stream; null means unchanged.
 */
public record CorrectRegisterEntry(
    UUID pupil,
    long corrects,
    Words reason,
    boolean strike,
    @Nullable LocalDate correctedOn,
    @Nullable Provision provision,
    @Nullable List<Need> needs,
    @Nullable Plan plan)
    implements PupilCommand {
  public CorrectRegisterEntry {
    needs = needs == null ? null : List.copyOf(needs);
  }
}
