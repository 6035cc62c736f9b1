package waymark.cases.safeguarding.access;

import java.time.LocalDate;
import java.util.UUID;

/** The school looked, and holds nothing of the child: its part is done. */
public record NothingHeld(
    String part, String subject, LocalDate occurredOn, UUID request, UUID school)
    implements PartEvent {}
