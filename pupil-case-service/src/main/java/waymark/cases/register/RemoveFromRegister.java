package waymark.cases.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.PupilCommand;
import waymark.cases.pupil.Words;

/** Takes the pupil off the register. reason is a code of the policy set removal-reasons. */
public record RemoveFromRegister(
    UUID pupil, LocalDate occurredOn, String reason, @Nullable Words note, LocalDate lastReviewOn)
    implements PupilCommand {}
