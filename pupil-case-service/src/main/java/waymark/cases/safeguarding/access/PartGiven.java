package waymark.cases.safeguarding.access;

import java.time.LocalDate;
import java.util.UUID;

/** It was handed over; how is a code of the policy set access-delivery. */
public record PartGiven(String part, UUID pupil, LocalDate occurredOn, String how)
    implements PartEvent {}
