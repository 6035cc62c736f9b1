package waymark.cases.pupil;

import java.time.LocalDate;
import java.util.UUID;

/** A second person approved the erasure. There is no way back: the key is destroyed next. */
public record ErasureApproved(UUID pupil, LocalDate occurredOn) implements ErasureEvent {}
