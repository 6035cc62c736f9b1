package waymark.cases.safeguarding.reading;

import java.util.UUID;
import org.springframework.stereotype.Component;
import waymark.cases.safeguarding.keeping.FileId;
import waymark.cases.safeguarding.record.SealedFor;
import waymark.ledger.personal.TrustKey;

/**
 * What files' streams are called: marks under the trust's key, the same each time, which say whose
 * file it is to nobody who has not got that key.
 */
@Component
public class FileIds {
  private final TrustKey trust;

  FileIds(TrustKey trust) {
    this.trust = trust;
  }

  public FileId ofChild(UUID pupil) {
    return of(SealedFor.child(pupil));
  }

  public FileId ofStaff(UUID subject) {
    return of(SealedFor.staff(subject));
  }

  /**
   * @param subject the key of whom it is about
   */
  public FileId of(String subject) {
    return new FileId(trust.hmac("safeguarding-file", subject), subject);
  }
}
