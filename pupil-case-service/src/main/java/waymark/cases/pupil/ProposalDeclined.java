package waymark.cases.pupil;

import java.time.LocalDate;
import java.util.UUID;

/** The SENCO looked at what the file proposed and declined it. */
public record ProposalDeclined(UUID pupil, LocalDate occurredOn, Words reason)
    implements RegisterEvent {}
