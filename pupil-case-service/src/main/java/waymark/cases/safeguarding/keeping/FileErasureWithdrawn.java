package waymark.cases.safeguarding.keeping;

import java.time.LocalDate;

/** Whoever proposed it proposes it no more. */
public record FileErasureWithdrawn(String file, String subject, LocalDate occurredOn)
    implements FileEvent {}
