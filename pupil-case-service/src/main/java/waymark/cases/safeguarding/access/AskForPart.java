package waymark.cases.safeguarding.access;

/** Tells the school that its part is asked for. Once is enough. */
public record AskForPart(PartId part) implements PartCommand {}
