package waymark.cases.safeguarding.keeping;

import java.time.LocalDate;
import java.util.UUID;
import waymark.cases.pupil.Words;

/** What the hold was placed for has ended; note says how. */
public record FileHoldLifted(
    String file, String subject, LocalDate occurredOn, UUID hold, Words note)
    implements FileEvent {}
