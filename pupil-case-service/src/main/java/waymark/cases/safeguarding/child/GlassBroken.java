package waymark.cases.safeguarding.child;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.record.Given;

/**
 * Somebody who is no safeguarding lead opened the child's chronology for a short time.
 *
 * @param school the school whose safeguarding leads are told
 * @param until it closes by itself then
 * @param openedBy the person's id in the directory
 */
public record GlassBroken(
    UUID pupil,
    UUID opening,
    LocalDate occurredOn,
    UUID school,
    Words reason,
    Instant until,
    String openedBy)
    implements ChildEvent {
  @Override
  public String stream() {
    return ChildStreams.opening(opening);
  }

  @Override
  public Map<String, Words> texts() {
    return Given.texts("reason", reason);
  }

  @Override
  public Map<String, String> facts() {
    return Given.facts("opening", opening, "until", until);
  }
}
