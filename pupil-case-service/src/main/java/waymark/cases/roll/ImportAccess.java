package waymark.cases.roll;

import java.util.UUID;
import waymark.ledger.access.Actor;

/** Who imports for a school, and who of them sees SEN history in a file. */
final class ImportAccess {
  private ImportAccess() {}

  static boolean mayImport(Actor actor, UUID school) {
    return actor.scope("senco", "data-manager", "trust-director").covers(school);
  }

  /** Not the data manager: what a file says of SEN is for those who keep the register. */
  static boolean maySeeSen(Actor actor, UUID school) {
    return actor.scope("senco", "trust-director").covers(school);
  }
}
