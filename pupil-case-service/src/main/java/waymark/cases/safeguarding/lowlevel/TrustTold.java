package waymark.cases.safeguarding.lowlevel;

import java.time.LocalDate;
import java.util.UUID;

/**
 * It is about a head teacher, so whoever answers for the trust is told. Nothing else of low-level
 * concerns is public, and of this one neither the school nor whom it is about.
 */
public record TrustTold(UUID concern, UUID subject, LocalDate occurredOn)
    implements LowLevelEvent {}
