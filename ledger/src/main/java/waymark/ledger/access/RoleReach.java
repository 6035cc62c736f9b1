package waymark.ledger.access;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far each of an endpoint's roles reaches: some to all of the school they are held at, some to
 * the classes that the grant names and nothing else.
 */
public record RoleReach(List<String> whole, List<String> byClass) {
  public RoleReach {
    whole = List.copyOf(whole);
    byClass = List.copyOf(byClass);
  }

  public static RoleReach of(String... whole) {
    return new RoleReach(Arrays.asList(whole), List.of());
  }

  /** The same, and these roles as far as their classes. */
  public RoleReach andByClass(String... roles) {
    return new RoleReach(whole, Arrays.asList(roles));
  }

  /** What of the trust these grants open. */
  public Scope scope(List<Grant> grants) {
    return Scope.of(held(grants, whole).toList()).and(held(grants, byClass).toList());
  }

  private static Stream<Grant> held(List<Grant> grants, List<String> roles) {
    return grants.stream().filter(grant -> roles.contains(grant.role()));
  }
}
