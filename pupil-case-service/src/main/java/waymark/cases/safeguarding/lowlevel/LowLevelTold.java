package waymark.cases.safeguarding.lowlevel;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.record.Given;
import waymark.cases.safeguarding.record.SealedFor;

/**
 * Somebody who works at the school told of an adult there. It waits for who reads it to record whom
 * it is about and of which kind it is, and until then is sealed under a key of its own.
 *
 * @param person in the directory; null where a name alone was told
 * @param aboutHead whether they are head teacher of that school
 * @param name as it was told: a name, a role
 * @param sharedBy who told it
 */
public record LowLevelTold(
    UUID concern,
    @Nullable UUID person,
    LocalDate occurredOn,
    UUID school,
    boolean aboutHead,
    @Nullable Words name,
    Words what,
    @Nullable Words sharedBy)
    implements LowLevelEvent {
  /** Stands for the kind, and for how it stands, until it is recorded. */
  public static final String UNRECORDED = "told";

  @Override
  public UUID subject() {
    return Objects.requireNonNullElse(person, concern);
  }

  @Override
  public String sealedUnder() {
    return SealedFor.concern(concern);
  }

  /** As it is recorded about whom it is, of that kind, in the words that were told. */
  public LowLevelRecorded recorded(
      UUID about, @Nullable UUID inDirectory, @Nullable Words called, String kind) {
    return new LowLevelRecorded(
        concern, about, inDirectory, occurredOn, school, called, kind, what, sharedBy);
  }

  @Override
  public Map<String, Words> texts() {
    return Given.texts("name", name, "what", what, "sharedBy", sharedBy);
  }

  @Override
  public Map<String, String> facts() {
    return Given.facts("school", school);
  }
}
