package waymark.cases.safeguarding.reading;

import java.util.UUID;
import org.springframework.stereotype.Component;
import waymark.cases.safeguarding.access.PartId;
import waymark.cases.safeguarding.keeping.FileId;
import waymark.cases.safeguarding.record.SealedFor;
import waymark.ledger.personal.TrustKey;

/**
 * What the streams of files and of answers are called: marks under the trust's key, the same each
 * time, which say whose file it is to nobody who has not got that key.
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

  /** A school's part of the answer to a subject access request about whom that key is. */
  public PartId ofPart(UUID request, String subject, UUID school) {
    String mark = trust.hmac("safeguarding-access-part", request + ":" + school);
    return new PartId(mark, request, subject, school);
  }

  /** Of whom it is about, the key. */
  public FileId of(String subject) {
    return new FileId(trust.hmac("safeguarding-file", subject), subject);
  }
}
