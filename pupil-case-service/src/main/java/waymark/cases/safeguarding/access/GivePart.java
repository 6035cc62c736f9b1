package waymark.cases.safeguarding.access;

import java.time.LocalDate;

/** Records that it was handed over. how is a code of the policy set access-delivery. */
public record GivePart(PartId part, LocalDate on, String how) implements PartCommand {}
