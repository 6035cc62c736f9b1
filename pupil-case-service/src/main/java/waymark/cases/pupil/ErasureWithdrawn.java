package waymark.cases.pupil;

import java.time.LocalDate;
import java.util.UUID;

/** Whoever had asked for the erasure asks for it no more. */
public record ErasureWithdrawn(UUID pupil, LocalDate occurredOn) implements ErasureEvent {}
