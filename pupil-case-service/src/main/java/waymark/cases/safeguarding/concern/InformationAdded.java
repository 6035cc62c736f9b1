package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.record.Given;

/** More became known; occurredOn is when it did. */
public record InformationAdded(
    UUID concern, @Nullable UUID pupil, LocalDate occurredOn, Words information)
    implements ConcernEvent {
  @Override
  public Map<String, Words> texts() {
    return Given.texts("information", information);
  }
}
