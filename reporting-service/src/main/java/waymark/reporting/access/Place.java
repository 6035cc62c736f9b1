package waymark.reporting.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.ledger.access.Grant;
import waymark.reporting.web.Asked;

/**
 * Where the record had a pupil.
 *
 * @param taughtIn the class; absent where none was given, or the pupil had left
 */
record Place(UUID school, @Nullable String taughtIn) {

  /** Whether a grant opens the records kept here, or a part of them. */
  boolean openedBy(Grant grant) {
    if (Asked.NAMES.whole().contains(grant.role())) {
      return grant.scope() == null || grant.scope().equals(school);
    }
    return Asked.NAMES.byClass().contains(grant.role())
        && school.equals(grant.scope())
        && taughtIn != null
        && grant.classes().contains(taughtIn);
  }
}
