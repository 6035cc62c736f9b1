package waymark.cases.pupil;

import java.util.UUID;

/** Something a person, or an import on their behalf, asks of one pupil's case. */
public interface PupilCommand {
  UUID pupil();

  /** The pupil's stream in the ledger. */
  default String stream() {
    return PupilStream.of(pupil());
  }
}
