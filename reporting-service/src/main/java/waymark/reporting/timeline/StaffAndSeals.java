package waymark.reporting.timeline;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import waymark.ledger.personal.Sealed;
import waymark.reporting.policy.CodeLabels;
import waymark.reporting.pupils.Opening;
import waymark.reporting.trust.TrustView;

/** Names, sealed words and what codes are called, as this service has them at hand. */
@Component
class StaffAndSeals implements Words {
  private final TrustView trust;
  private final Opening opening;
  private final CodeLabels labels;

  StaffAndSeals(TrustView trust, Opening opening, CodeLabels labels) {
    this.trust = trust;
    this.opening = opening;
    this.labels = labels;
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

  @Override
  public Optional<String> label(String set, String code) {
    return labels.of(set, code);
  }
}
