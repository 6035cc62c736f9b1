package waymark.cases.safeguarding.child;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;

/**
 * Records that a child who has left goes to no next school that is known.
 *
 * @param why a code of the policy set no-next-school-reasons
 * @param onRoll whether the child is at a school of the trust
 * @param joinedOn the day they last joined one; null where they never did
 * @param underWay whether the file was sent and has not arrived
 */
public record RecordNoNextSchool(
    UUID pupil,
    UUID transfer,
    LocalDate occurredOn,
    UUID fromSchool,
    String why,
    @Nullable Words note,
    boolean onRoll,
    @Nullable LocalDate joinedOn,
    boolean underWay)
    implements ChildCommand {
  @Override
  public String stream() {
    return ChildStreams.transfer(transfer);
  }
}
