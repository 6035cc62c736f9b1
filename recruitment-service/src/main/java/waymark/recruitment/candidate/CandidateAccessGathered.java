package waymark.recruitment.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * All that is held was looked up; from here on the answer is about this list and no other.
 *
 * @param knownAt the moment as at which the record is shown
 * @param items by where they stand in the record, such as {@code event-12}; never what they say
 */
public record CandidateAccessGathered(
    UUID candidate, LocalDate occurredOn, UUID request, Instant knownAt, List<String> items)
    implements CandidateAccessEvent {
  public CandidateAccessGathered {
    items = List.copyOf(items);
  }
}
