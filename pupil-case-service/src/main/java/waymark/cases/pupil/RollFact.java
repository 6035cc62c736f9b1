package waymark.cases.pupil;

/** A roll event and its place in the pupil's stream. */
public record RollFact(long seq, RollEvent event) {}
