package waymark.cases.pupil;

import java.time.LocalDate;
import java.util.UUID;

/** The pupil's key is destroyed: nothing personal in this case can be read by anybody again. */
public record PupilErased(UUID pupil, LocalDate occurredOn) implements ErasureEvent {}
