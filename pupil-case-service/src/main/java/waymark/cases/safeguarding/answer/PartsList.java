package waymark.cases.safeguarding.answer;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import waymark.ledger.access.EachAt;
import waymark.ledger.access.LetIn;
import waymark.ledger.reads.NamesPupils;

/**
 * Requests about children that these schools answer a part of, those to be answered first coming
 * first.
 */
public record PartsList(List<PartLine> parts) implements NamesPupils {
  @Override
  public Collection<UUID> namedPupils() {
    return parts.stream().map(PartLine::subject).distinct().toList();
  }

  @Override
  public LetIn letIn() {
    var each = new EachAt();
    parts.forEach(part -> each.with(part.subject(), part.school()));
    return each;
  }
}
