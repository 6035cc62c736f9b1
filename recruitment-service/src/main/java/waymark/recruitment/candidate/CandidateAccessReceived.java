package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The candidate asked to see what is held about them.
 *
 * @param occurredOn the day on which it was received, by whomever
 * @param asked what they asked for, in their words
 * @param identityCheckedOn when who is asking was confirmed; null where it still has to be
 * @param due the last day for the answer, as far as it is known
 */
public record CandidateAccessReceived(
    UUID candidate,
    LocalDate occurredOn,
    UUID request,
    Words asked,
    @Nullable LocalDate identityCheckedOn,
    LocalDate due)
    implements CandidateAccessEvent {}
