package waymark.cases.privacy;

import java.time.LocalDate;
import java.util.UUID;
import waymark.cases.pupil.SealedUnder;

/** What became of a request to see what is held about somebody. Never what is held itself. */
public sealed interface SubjectAccessEvent extends SealedUnder
    permits SubjectAccessReceived,
        IdentityConfirmed,
        SubjectAccessExtended,
        SubjectAccessGathered,
        ItemsDecided,
        SubjectAccessApproved,
        AccessApprovalWithdrawn,
        SubjectAccessSent,
        SubjectAccessRefused {
  UUID request();

  DataSubject subject();

  LocalDate occurredOn();

  @Override
  default String sealedUnder() {
    return subject().key();
  }
}
