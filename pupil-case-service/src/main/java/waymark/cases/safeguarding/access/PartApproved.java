package waymark.cases.safeguarding.access;

import java.time.LocalDate;
import java.util.UUID;

/** A second person approved what is given and what is not. */
public record PartApproved(String part, UUID pupil, LocalDate occurredOn) implements PartEvent {}
