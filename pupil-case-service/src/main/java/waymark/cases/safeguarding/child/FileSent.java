package waymark.cases.safeguarding.child;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.record.Given;

/**
 * The file was sent to the child's next school.
 *
 * @param fromSchool the school that held it
 * @param toSchool a school of the trust; null for another, which toOther names
 * @param startsOn the child's first day at the next school
 * @param dueBy the last day on which the file is in time
 * @param how by which way, and what was sent
 */
public record FileSent(
    UUID pupil,
    UUID transfer,
    LocalDate occurredOn,
    UUID fromSchool,
    @Nullable UUID toSchool,
    @Nullable Words toOther,
    LocalDate startsOn,
    LocalDate dueBy,
    Words how)
    implements ChildEvent {
  @Override
  public String stream() {
    return ChildStreams.transfer(transfer);
  }

  @Override
  public Map<String, Words> texts() {
    return Given.texts("toOther", toOther, "how", how);
  }

  @Override
  public Map<String, String> facts() {
    return Given.facts(
        "transfer",
        transfer,
        "fromSchool",
        fromSchool,
        "toSchool",
        toSchool,
        "startsOn",
        startsOn,
        "dueBy",
        dueBy);
  }
}
