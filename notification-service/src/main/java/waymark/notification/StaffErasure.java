package waymark.notification;

import java.time.Instant;
import java.util.Set;

/**
 * That a member of staff who has left be erased: a trust administrator asks for it, another one
 * decides.
 *
 * @param by who asks for it
 */
record StaffErasure(String stream, long position, String ledger, String by, Instant recordedAt)
    implements DirectoryChange {
  Owed.ToApprovers owed() {
    return new Owed.ToApprovers(
        stream + "@" + position, NoticePolicy.ERASES_STAFF, Set.of(by), recordedAt);
  }
}
