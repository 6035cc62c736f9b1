package waymark.cases.safeguarding.access;

import java.time.LocalDate;
import java.util.UUID;

/** The school's part is asked for: its leads are told that something waits, and not what. */
public record PartAsked(String part, UUID pupil, LocalDate occurredOn, UUID request, UUID school)
    implements PartEvent {}
