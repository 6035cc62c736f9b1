package waymark.ledger.personal;

import java.util.List;

/**
 * The answer of {@code GET /internal/erasures}.
 *
 * @param cursor to be given the next time
 * @param erased ids whose key was destroyed since the cursor that was given; all of them where that
 *     was of no use
 */
public record ErasedSince(String cursor, List<String> erased) {}
