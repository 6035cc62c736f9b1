package waymark.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that touches how a person comes into Waymark, or where it reaches them: they are told,
 * where e-mails reached them before it.
 *
 * @param position of the event in the directory
 * @param ledger that ledger and its generation
 */
record OwnAccess(String stream, long position, String ledger, UUID person, Instant recordedAt)
    implements DirectoryChange {
  Owed owed() {
    return new Owed.ToThemself(stream + "@" + position, position, recordedAt);
  }
}
