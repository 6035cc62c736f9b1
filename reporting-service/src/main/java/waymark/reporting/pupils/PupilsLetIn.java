package waymark.reporting.pupils;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import waymark.ledger.access.Grant;
import waymark.ledger.access.LetIn;
import waymark.reporting.web.Asked;

/** Which pupils a role opens: those of its school, or of the classes that its grant names. */
@Component
class PupilsLetIn implements LetIn {
  private final PupilRows pupils;

  PupilsLetIn(PupilRows pupils) {
    this.pupils = pupils;
  }

  @Override
  public Set<UUID> whom(Collection<UUID> named, List<Grant> grants) {
    return pupils.those(named, Asked.NAMES.scope(grants));
  }
}
