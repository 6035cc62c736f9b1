package waymark.cases.safeguarding.lowlevel;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.record.Given;

/**
 * A low-level concern about a member of staff, a volunteer or a contractor.
 *
 * @param person in the directory, where the subject is another since a file was erased; else null
 * @param name as they were called then: the directory forgets leavers sooner; null in early ones
 * @param kind a code of the policy set low-level-kinds
 * @param what what was seen or told, in which context
 * @param sharedBy who told it; null where they do not want to be named
 */
public record LowLevelRecorded(
    UUID concern,
    UUID subject,
    @Nullable UUID person,
    LocalDate occurredOn,
    UUID school,
    @Nullable Words name,
    String kind,
    Words what,
    @Nullable Words sharedBy)
    implements LowLevelEvent {
  /** A person of the directory, or an id for somebody who is not in it. */
  public UUID whom() {
    return Objects.requireNonNullElse(person, subject);
  }

  /** The same about somebody else. */
  LowLevelRecorded about(UUID right, @Nullable UUID inDirectory, @Nullable Words called) {
    return new LowLevelRecorded(
        concern, right, inDirectory, occurredOn, school, called, kind, what, sharedBy);
  }

  @Override
  public Map<String, Words> texts() {
    return Given.texts("name", name, "what", what, "sharedBy", sharedBy);
  }

  @Override
  public Map<String, String> facts() {
    return Given.facts("school", school, "kind", kind);
  }
}
