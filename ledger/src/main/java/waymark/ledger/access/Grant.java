package waymark.ledger.access;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role held by a person.
 *
 * @param scope the school it is held at; null for the whole trust
 * @param classes of that school which it names; whether a role reaches no further than these says
 *     who asks for a {@link RoleReach}
 * @param from the first day it holds
 * @param until the last day it holds; null while no end is known
 */
public record Grant(
    UUID id,
    UUID person,
    String role,
    @Nullable UUID scope,
    Set<String> classes,
    LocalDate from,
    @Nullable LocalDate until) {

  public Grant {
    classes = Set.copyOf(classes);
  }

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }

  /** The same grant without effect from that day on; an earlier end stays. */
  Grant withdrawnOn(LocalDate day) {
    var last = day.minusDays(1);
    return until != null && until.isBefore(last)
        ? this
        : new Grant(id, person, role, scope, classes, from, last);
  }

  /** The same grant with other days and classes. */
  Grant changed(LocalDate first, @Nullable LocalDate last, Set<String> named) {
    return new Grant(id, person, role, scope, named, first, last);
  }
}
