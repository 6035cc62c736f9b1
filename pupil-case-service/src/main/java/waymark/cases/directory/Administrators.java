package waymark.cases.directory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/**
 * The grants of trust administrators, as the directory's own messages tell them, in memory. One
 * that has ended stays among them.
 */
public final class Administrators {
  private final Map<UUID, GivenGrant> grants = new HashMap<>();
  private long changes;

  /**
   * What is known at one moment.
   *
   * @param changes how often such a grant has become another since the trust began, by which
   *     processes that know the same tell the same moment
   * @param others all such grants but the one asked about
   */
  record Known(long changes, Optional<GivenGrant> grant, List<GivenGrant> others) {}

  /** Takes one message of the directory's topic. */
  public synchronized void told(String type, ObjectNode body) {
    switch (type) {
      case "directory.role-granted" -> granted(GivenGrant.of(body));
      case "directory.grant-changed" -> changed(body, grant -> grant.changed(body));
      case "directory.role-withdrawn" -> {
        LocalDate on = LocalDate.parse(body.required("on").stringValue());
        changed(body, grant -> grant.withdrawn(on));
      }
      default -> {}
    }
  }

  /** Whether anybody ever was one, whoever they were and whatever became of them. */
  synchronized boolean ever() {
    return !grants.isEmpty();
  }

  /** Whoever is one on that day. */
  synchronized Set<UUID> on(LocalDate day) {
    return grants.values().stream()
        .filter(grant -> grant.holdsOn(day))
        .map(GivenGrant::person)
        .collect(Collectors.toSet());
  }

  synchronized Known knownOf(UUID grant) {
    List<GivenGrant> others =
        grants.values().stream().filter(other -> !other.grant().equals(grant)).toList();
    return new Known(changes, Optional.ofNullable(grants.get(grant)), others);
  }

  private void granted(GivenGrant grant) {
    if (grant.role().equals(Roles.TRUST_ADMINISTRATOR)) {
      grants.put(grant.grant(), grant);
    }
  }

  private void changed(ObjectNode body, UnaryOperator<GivenGrant> change) {
    UUID id = UUID.fromString(body.required("grant").stringValue());
    GivenGrant held = grants.get(id);
    GivenGrant now = held == null ? null : change.apply(held);
    if (now != null && !now.equals(held)) {
      grants.put(id, now);
      changes++;
    }
  }
}
