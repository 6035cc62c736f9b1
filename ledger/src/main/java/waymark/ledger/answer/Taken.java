package waymark.ledger.answer;

/**
 * What is taken out of a line.
 *
 * @param from first character, from 0
 * @param to the character after the last
 * @param length of the line as it was looked at
 */
public record Taken(int from, int to, int length) {}
