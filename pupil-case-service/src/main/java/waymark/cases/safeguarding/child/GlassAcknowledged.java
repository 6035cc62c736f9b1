package waymark.cases.safeguarding.child;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import waymark.cases.safeguarding.record.Given;

/** A safeguarding lead has seen that the child's chronology was opened. */
public record GlassAcknowledged(UUID pupil, UUID opening, LocalDate occurredOn)
    implements ChildEvent {
  @Override
  public String stream() {
    return ChildStreams.opening(opening);
  }

  @Override
  public Map<String, String> facts() {
    return Given.facts("opening", opening);
  }
}
