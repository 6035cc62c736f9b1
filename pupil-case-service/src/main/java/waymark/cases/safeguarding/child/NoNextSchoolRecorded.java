package waymark.cases.safeguarding.child;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.record.Given;

/**
 * The child goes to no next school that is known, and the file stays with the school that has it.
 *
 * @param transfer names it among the sendings of the file
 * @param fromSchool the school that keeps it
 * @param why a code of the policy set no-next-school-reasons
 */
public record NoNextSchoolRecorded(
    UUID pupil,
    UUID transfer,
    LocalDate occurredOn,
    UUID fromSchool,
    String why,
    @Nullable Words note)
    implements ChildEvent {
  @Override
  public String stream() {
    return ChildStreams.transfer(transfer);
  }

  @Override
  public Map<String, Words> texts() {
    return Given.texts("note", note);
  }

  @Override
  public Map<String, String> facts() {
    return Given.facts("transfer", transfer, "fromSchool", fromSchool, "why", why);
  }
}
