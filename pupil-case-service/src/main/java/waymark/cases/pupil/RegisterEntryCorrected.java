package waymark.cases.pupil;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An earlier register event was wrong: from now on it is read with what is given here, or not at
 * all. occurredOn is the day of the correction, correctedOn the corrected day of the event; what
 * did not change is null.
 */
public record RegisterEntryCorrected(
    UUID pupil,
    LocalDate occurredOn,
    long corrects,
    Words reason,
    boolean strike,
    @Nullable LocalDate correctedOn,
    @Nullable Provision provision,
    @Nullable List<Need> needs,
    @Nullable Plan plan)
    implements RegisterEvent {
  public RegisterEntryCorrected {
    needs = needs == null ? null : List.copyOf(needs);
  }
}
