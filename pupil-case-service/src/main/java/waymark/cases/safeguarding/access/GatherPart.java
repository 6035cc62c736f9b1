package waymark.cases.safeguarding.access;

import java.util.List;

/**
 * Fixes what is held, or says that nothing is.
 *
 * @param confirmed whether it is known who is asking
 * @param items by where they stand in the file, as the service found them
 */
public record GatherPart(PartId part, boolean confirmed, List<String> items)
    implements PartCommand {
  public GatherPart {
    items = List.copyOf(items);
  }
}
