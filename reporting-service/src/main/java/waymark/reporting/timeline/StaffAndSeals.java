package waymark.reporting.timeline;

import java.util.UUID;
import org.springframework.stereotype.Component;
import waymark.ledger.personal.Sealed;
import waymark.reporting.pupils.Opening;
import waymark.reporting.trust.TrustView;

/** Names and sealed words as this service has them at hand. */
@Component
class StaffAndSeals implements Words {
  private final TrustView trust;
  private final Opening opening;

  StaffAndSeals(TrustView trust, Opening opening) {
    this.trust = trust;
    this.opening = opening;
  }

  @Override
  public String person(String id) {
    return trust.person(id).orElse("name not available");
  }

  @Override
  public String school(String id) {
    return trust.school(UUID.fromString(id)).orElse("a school that is not listed");
  }

  @Override
  public String opened(Sealed sealed) {
    return opening.words(sealed);
  }
}
