package waymark.recruitment.candidate;

import java.util.List;
import java.util.UUID;

/**
 * Says what becomes of some items.
 *
 * @param by the person's id in the directory
 */
public record DecideCandidateItems(
    UUID candidate, UUID request, List<ItemDecision> decisions, String by)
    implements CandidateAccessCommand {}
