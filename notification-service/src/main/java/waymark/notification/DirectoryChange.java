package waymark.notification;

import java.time.Instant;

/**
 * Something in the directory of which somebody is told.
 *
 * <p>Each has the position of its event, and the ledger with its generation.
 */
sealed interface DirectoryChange permits OwnAccess, StaffErasure {
  long position();

  String ledger();

  Instant recordedAt();
}
