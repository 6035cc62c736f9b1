package waymark.cases.safeguarding.reading;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.ledger.reads.NamesPupils;

/** How a child's file is kept. The name is not given of a file that was erased. */
public record ShownFile(UUID pupil, @Nullable String childName, Keeping keeping)
    implements NamesPupils {
  @Override
  public Collection<UUID> namedPupils() {
    return List.of(pupil);
  }
}
