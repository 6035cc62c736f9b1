package waymark.cases.safeguarding.access;

/** Approves, as a second person, what is given and what is not. */
public record ApprovePart(PartId part, String by) implements PartCommand {}
