package waymark.journeys.faults;

/** One way in which an invariant does not hold. */
public record Violation(Invariant of, String how) {}
