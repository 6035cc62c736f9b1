package waymark.cases.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Plan;
import waymark.cases.pupil.Provision;
import waymark.cases.pupil.PupilCommand;

/** Changes the provision of the open entry, or the plan it cites. */
public record ChangeProvision(
    UUID pupil, LocalDate occurredOn, Provision provision, @Nullable Plan plan)
    implements PupilCommand {}
