package waymark.cases.safeguarding.access;

import java.time.LocalDate;

/** It was approved what is given and what is not. */
public record PartApproved(String part, String subject, LocalDate occurredOn)
    implements PartEvent {}
