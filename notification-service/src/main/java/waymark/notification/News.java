package waymark.notification;

import java.time.Instant;

/** Something in a ledger that somebody may have to be told of by e-mail. */
interface News {
  /** Of the last event that made it. */
  long position();

  /** When what is to be told was recorded. */
  Instant recordedAt();

  /** False where it is nobody's to look at, as a file that went out of the trust. */
  boolean tells();

  /** To whom; asked only of what is somebody's to look at. */
  Owed.ByRole owed();
}
