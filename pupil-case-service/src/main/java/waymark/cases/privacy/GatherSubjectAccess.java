package waymark.cases.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Fixes the list of all that is held, as at a moment; what was decided before begins anew. */
public record GatherSubjectAccess(UUID request, Instant knownAt, List<String> items)
    implements SubjectAccessCommand {
  public GatherSubjectAccess {
    items = List.copyOf(items);
  }
}
