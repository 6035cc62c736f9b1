package waymark.cases.safeguarding.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * All that the school holds was looked up; from here on its part is about this list and no other.
 *
 * @param items by where they stand in the file, such as {@code concern-…-3}
 */
public record PartGathered(
    String part,
    String subject,
    LocalDate occurredOn,
    UUID request,
    UUID school,
    List<String> items)
    implements PartEvent {
  public PartGathered {
    items = List.copyOf(items);
  }
}
