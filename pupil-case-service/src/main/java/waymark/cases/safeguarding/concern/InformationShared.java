package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.record.Given;

/** Information was given to somebody, and why that was right. */
public record InformationShared(
    UUID concern, @Nullable UUID pupil, LocalDate occurredOn, Words with, Words what, Words reason)
    implements ConcernEvent {
  @Override
  public Map<String, Words> texts() {
    return Given.texts("with", with, "what", what, "reason", reason);
  }
}
