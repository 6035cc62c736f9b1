package waymark.cases.roll;

import java.util.Collection;
import java.util.UUID;
import waymark.ledger.access.Actor;
import waymark.ledger.access.Scope;

/** Who imports for a school, and who of them sees SEN history in a file. */
final class ImportAccess {
  private ImportAccess() {}

  /**
   * What somebody may see of a row.
   *
   * @param sen whether SEN history
   * @param imports the schools they import for: of other schools' pupils nothing but what is in the
   *     file
   */
  record Sight(boolean sen, Scope imports) {}

  static Sight sight(Actor actor, Collection<UUID> schools) {
    return new Sight(schools.stream().allMatch(school -> maySeeSen(actor, school)), imports(actor));
  }

  /** The schools somebody imports for. */
  static Scope imports(Actor actor) {
    return actor.scope("senco", "data-manager", "trust-director");
  }

  static boolean mayImport(Actor actor, UUID school) {
    return imports(actor).covers(school);
  }

  /** Not the data manager: what a file says of SEN is for those who keep the register. */
  static boolean maySeeSen(Actor actor, UUID school) {
    return actor.scope("senco", "trust-director").covers(school);
  }
}
