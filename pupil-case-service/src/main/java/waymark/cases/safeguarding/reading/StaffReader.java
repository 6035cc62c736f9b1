package waymark.cases.safeguarding.reading;

import java.util.UUID;
import waymark.ledger.access.Scope;

/**
 * Who reads low-level concerns: those of these schools, and none about themself.
 *
 * @param person in the directory
 */
public record StaffReader(Scope schools, UUID person) {
  boolean mayRead(UUID subject, UUID school) {
    return !subject.equals(person) && schools.covers(school);
  }
}
