package waymark.cases.safeguarding.lowlevel;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;

/**
 * Says that a low-level concern is about somebody else than whom it was recorded about.
 *
 * @param subject the right one, as in {@link RecordLowLevelConcern}
 * @param person of the directory; null where that is the subject, or nobody
 * @param aboutHead whether the right one is head teacher of that school
 * @param name how the right one is called
 * @param reason stands with whom it was recorded about
 */
public record ReattributeLowLevelConcern(
    UUID concern,
    UUID subject,
    @Nullable UUID person,
    boolean aboutHead,
    @Nullable Words name,
    Words reason)
    implements LowLevelCommand {
  UUID whom() {
    return Objects.requireNonNullElse(person, subject);
  }
}
