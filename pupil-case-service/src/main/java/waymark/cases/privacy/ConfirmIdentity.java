package waymark.cases.privacy;

import java.time.LocalDate;
import java.util.UUID;

/** Records that who is asking was confirmed. */
public record ConfirmIdentity(UUID request, LocalDate on) implements SubjectAccessCommand {}
