package waymark.cases.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in that waits for a second person, as it is answered.
 *
 * @param name of whoever proposed it; null where their key is gone
 * @param others whether a trust administrator besides them and the person is there to confirm it;
 *     if not, the person does
 */
record ShownSignInProposal(
    String subject, UUID by, @Nullable String name, LocalDate on, boolean others) {}
