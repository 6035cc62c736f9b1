package waymark.ledger.proof;

import java.time.Instant;

/**
 * A record was found not to be as it was recorded.
 *
 * @param since when that was first found
 * @param firstWrong the first wrong position
 * @param sentence for an operator
 */
public record Doubt(Instant since, long firstWrong, String sentence) {}
