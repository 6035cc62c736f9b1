package waymark.cases.directory;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Another sign-in that waits for a second person.
 *
 * @param by who proposed it, and cannot confirm it
 */
public record ProposedSignIn(String subject, UUID by, LocalDate on) {}
