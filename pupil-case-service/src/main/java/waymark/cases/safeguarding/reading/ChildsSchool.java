package waymark.cases.safeguarding.reading;

import java.time.Instant;
import java.util.UUID;

/**
 * A school that the roll said was the child's, or the last that was.
 *
 * @param from when the roll said so first
 * @param until when it said another first; {@link Instant#MAX} of the one it says now
 */
record ChildsSchool(UUID school, Instant from, Instant until) {
  boolean answeredBy(AnsweredList list) {
    return list.school().equals(school) && !list.at().isBefore(from) && list.at().isBefore(until);
  }
}
