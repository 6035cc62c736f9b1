package waymark.cases.safeguarding.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.ledger.access.LetIn;
import waymark.ledger.reads.NamesPupils;

/**
 * How a child's file is kept. The name is not given of a file that was erased.
 *
 * @param letIn where it is held; not part of the answer
 */
public record ShownFile(
    UUID pupil, @Nullable String childName, Keeping keeping, @JsonIgnore LetIn letIn)
    implements NamesPupils {
  @Override
  public Collection<UUID> namedPupils() {
    return List.of(pupil);
  }
}
