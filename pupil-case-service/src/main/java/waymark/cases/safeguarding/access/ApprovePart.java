package waymark.cases.safeguarding.access;

/**
 * Approves what is given and what is not.
 *
 * @param another whether anybody else may read it, who then approves what this person decided
 */
public record ApprovePart(PartId part, String by, boolean another) implements PartCommand {}
