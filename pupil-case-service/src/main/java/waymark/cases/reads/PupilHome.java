package waymark.cases.reads;

import java.util.Optional;
import java.util.UUID;

/** The school whose a pupil is, or the last that they left; empty for nobody's. */
public interface PupilHome {
  Optional<UUID> of(UUID pupil);
}
