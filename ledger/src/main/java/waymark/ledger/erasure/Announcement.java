package waymark.ledger.erasure;

import waymark.ledger.store.Appended;
import waymark.ledger.store.CommandOrigin;

/** Records, as a command of the service, that a person was erased. */
public interface Announcement {

  /**
   * Records the event, or answers as it did when it was recorded before.
   *
   * @param origin always the same for one person, so that it is recorded once
   */
  Appended record(String subject, CommandOrigin origin);
}
