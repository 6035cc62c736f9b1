package waymark.ledger.answer;

/**
 * @param label of ours
 * @param text that may be about anybody
 */
public record LabelledLine(String label, String text) {}
