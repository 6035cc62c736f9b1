package waymark.cases.safeguarding.reading;

import java.time.LocalDate;
import java.util.UUID;

/** At which school a low-level concern is, and when it happened. */
public record LowLevelAt(UUID school, LocalDate occurredOn) {}
