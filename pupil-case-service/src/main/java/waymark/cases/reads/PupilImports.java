package waymark.cases.reads;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** The imports whose files told something about a pupil that was recorded by a moment. */
public interface PupilImports {
  Set<UUID> of(UUID pupil, Instant by);
}
