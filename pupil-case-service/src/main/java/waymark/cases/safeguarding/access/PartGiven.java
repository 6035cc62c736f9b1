package waymark.cases.safeguarding.access;

import java.time.LocalDate;

/** It was handed over; how is a code of the policy set access-delivery. */
public record PartGiven(String part, String subject, LocalDate occurredOn, String how)
    implements PartEvent {}
