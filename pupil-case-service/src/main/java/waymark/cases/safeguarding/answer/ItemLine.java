package waymark.cases.safeguarding.answer;

/** A label of ours, and a text that may be about anybody. */
public record ItemLine(String label, String text) {}
