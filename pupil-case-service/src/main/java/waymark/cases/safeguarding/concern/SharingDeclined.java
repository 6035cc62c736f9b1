package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.record.Given;

/** Somebody asked for information and did not get it, and why. */
public record SharingDeclined(
    UUID concern, @Nullable UUID pupil, LocalDate occurredOn, Words with, Words reason)
    implements ConcernEvent {
  @Override
  public Map<String, Words> texts() {
    return Given.texts("with", with, "reason", reason);
  }
}
