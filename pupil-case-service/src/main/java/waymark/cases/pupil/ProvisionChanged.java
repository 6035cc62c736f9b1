package waymark.cases.pupil;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The provision of an open register entry changed, or its plan. */
public record ProvisionChanged(
    UUID pupil, LocalDate occurredOn, UUID entry, Provision provision, @Nullable Plan plan)
    implements RegisterEvent {}
