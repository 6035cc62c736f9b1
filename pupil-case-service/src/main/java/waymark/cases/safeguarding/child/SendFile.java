package waymark.cases.safeguarding.child;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;

/**
 * Records that the file went to the child's next school.
 *
 * @param fromSchool the school that held it
 * @param toSchool a school of the trust, or null and toOther names the school
 * @param underWay whether the file was sent before and has not arrived
 */
public record SendFile(
    UUID pupil,
    UUID transfer,
    LocalDate occurredOn,
    UUID fromSchool,
    @Nullable UUID toSchool,
    @Nullable Words toOther,
    LocalDate startsOn,
    Words how,
    boolean underWay)
    implements ChildCommand {
  @Override
  public String stream() {
    return ChildStreams.transfer(transfer);
  }
}
