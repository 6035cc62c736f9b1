package waymark.cases.pupil;

import java.time.LocalDate;
import java.util.UUID;

/** Something that happened in a pupil's case. Stored, private to this service, never changed. */
public sealed interface PupilEvent permits RollEvent, RegisterEvent, HoldEvent, ErasureEvent {
  UUID pupil();

  /**
   * The school date on which it happened, as entered; when it was written down is the ledger's to
   * say.
   */
  LocalDate occurredOn();
}
