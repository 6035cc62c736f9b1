package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.record.Given;

/**
 * An entry was not right. Both stay, and are shown together.
 *
 * @param corrects the entry's place in the concern's stream
 */
public record EntryCorrected(
    UUID concern, @Nullable UUID pupil, LocalDate occurredOn, long corrects, Words correction)
    implements ConcernEvent {
  @Override
  public Map<String, Words> texts() {
    return Given.texts("correction", correction);
  }

  @Override
  public Map<String, String> facts() {
    return Given.facts("corrects", corrects);
  }
}
