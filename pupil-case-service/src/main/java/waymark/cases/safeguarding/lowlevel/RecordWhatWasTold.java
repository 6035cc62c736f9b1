package waymark.cases.safeguarding.lowlevel;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;

/**
 * Takes up what was told of an adult who works at the school: whom it is about, and of which kind
 * it is. The rest is as in {@link ReattributeLowLevelConcern}.
 */
public record RecordWhatWasTold(
    UUID concern,
    UUID subject,
    @Nullable UUID person,
    boolean aboutHead,
    @Nullable Words name,
    String category)
    implements LowLevelCommand {
  UUID whom() {
    return Objects.requireNonNullElse(person, subject);
  }
}
