package waymark.ledger.access;

import java.util.List;
import java.util.UUID;

/**
 * The signed-in person and the roles they hold today.
 *
 * @param subject how the sign-in provider names them
 * @param grants those that hold on the day of the request
 */
public record Actor(UUID person, String subject, List<Grant> grants) {

  public Actor {
    grants = List.copyOf(grants);
  }

  /** Whether one of these roles is held anywhere. */
  public boolean has(String... roles) {
    return grants.stream().anyMatch(grant -> List.of(roles).contains(grant.role()));
  }

  /** Where one of these roles is held. */
  public Scope scope(String... roles) {
    return Scope.of(
        grants.stream().filter(grant -> List.of(roles).contains(grant.role())).toList());
  }

  /** Where, and in which classes, one of these roles is held. */
  public Scope scope(RoleReach reach) {
    return reach.scope(grants);
  }
}
