package waymark.cases.safeguarding.child;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way, or arrived.
 *
 * @param toSchool null for a school outside of the trust
 * @param receivedOn null while nobody has confirmed it
 */
public record Transfer(
    UUID transfer,
    UUID pupil,
    UUID fromSchool,
    @Nullable UUID toSchool,
    LocalDate sentOn,
    LocalDate dueBy,
    @Nullable LocalDate receivedOn) {
  public boolean open() {
    return receivedOn == null;
  }

  Transfer received(LocalDate on) {
    return new Transfer(transfer, pupil, fromSchool, toSchool, sentOn, dueBy, on);
  }
}
