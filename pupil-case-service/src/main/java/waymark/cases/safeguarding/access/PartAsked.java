package waymark.cases.safeguarding.access;

import java.time.LocalDate;
import java.util.UUID;
import waymark.cases.safeguarding.record.SealedFor;

/**
 * The school's part was asked for, about a child. Read where an earlier release recorded it, and
 * written no more: that it told at which schools something is held was found too much.
 */
public record PartAsked(String part, UUID pupil, LocalDate occurredOn, UUID request, UUID school)
    implements PartEvent {
  @Override
  public String subject() {
    return SealedFor.child(pupil);
  }
}
