package waymark.cases.pupil;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The pupil left the SEN register, citing the last review and a reason. */
public record RemovedFromRegister(
    UUID pupil,
    LocalDate occurredOn,
    UUID entry,
    String reason,
    @Nullable Words note,
    LocalDate lastReviewOn)
    implements RegisterEvent {}
