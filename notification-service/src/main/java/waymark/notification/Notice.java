package waymark.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something the safeguarding leads of a school are to look at, or the trust's directors. Whom it is
 * about is nowhere in it.
 *
 * @param stream the opening's, the concern's or the transfer's in the ledger of safeguarding
 * @param position of the event there
 * @param school null where it is for the trust's directors
 * @param ledger that ledger and its generation
 * @param tells false where it is nobody's to look at, as a file that went out of the trust
 * @param sending of a file that was sent; null of anything else
 */
record Notice(
    String stream,
    long position,
    String ledger,
    @Nullable UUID school,
    Instant recordedAt,
    boolean tells,
    @Nullable Sending sending)
    implements News {
  /**
   * @param from the school that sent the file
   * @param dueBy the last day on which it is in time
   */
  record Sending(UUID from, LocalDate dueBy) {}

  /** One concern is news again at each school that it comes to. */
  @Override
  public Owed.ToHolders owed() {
    return new Owed.ToHolders(stream + "@" + position, school, recordedAt);
  }
}
