package waymark.cases.pupil;

import java.util.UUID;

/** Subject access requests that have still to be answered. The hold that one placed has its id. */
@FunctionalInterface
public interface OpenRequests {
  boolean isOpen(UUID request);
}
