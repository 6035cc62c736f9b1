package waymark.cases.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a person got another sign-in, and on which day.
 *
 * @param by who gave it, or proposed it
 * @param confirmedBy who confirmed it; null where nobody had to
 */
public record SignInChange(UUID by, @Nullable UUID confirmedBy, LocalDate on) {}
