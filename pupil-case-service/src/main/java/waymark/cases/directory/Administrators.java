package waymark.cases.directory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/**
 * The grants of trust administrators, as the directory's own messages tell them, in memory, and who
 * of them has come in. One that has ended stays among them.
 */
public final class Administrators {
  private final Map<UUID, GivenGrant> grants = new HashMap<>();
  private final Map<UUID, String> signIns = new HashMap<>();
  private final Set<UUID> cameIn = new HashSet<>();
  private long changes;

  /**
   * What is known at one moment.
   *
   * @param changes how often such a grant, or the sign-in of somebody who came in, has become
   *     another since the trust began, by which processes that know the same tell the same moment
   * @param others all such grants but the one asked about
   * @param cameIn who has come in by the sign-in that stands
   */
  record Known(
      long changes, Optional<GivenGrant> grant, List<GivenGrant> others, Set<UUID> cameIn) {}

  /** Takes one message of the directory's topic. */
  public synchronized void told(String type, ObjectNode body) {
    switch (type) {
      case "directory.role-granted" -> granted(GivenGrant.of(body));
      case "directory.grant-changed" -> changed(body, grant -> grant.changed(body));
      case "directory.role-withdrawn" -> {
        LocalDate on = LocalDate.parse(body.required("on").stringValue());
        changed(body, grant -> grant.withdrawn(on));
      }
      case "directory.person-added", "directory.person-corrected" -> signsIn(body);
      case "directory.administrator-came-in" -> cameIn.add(person(body));
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
    return new Known(changes, Optional.ofNullable(grants.get(grant)), others, Set.copyOf(cameIn));
  }

  /** Whether they have come in, as trust administrator, by the sign-in that stands. */
  synchronized boolean cameIn(UUID person) {
    return cameIn.contains(person);
  }

  /** The grants of one who may be relied on: their sign-in is known to be theirs. */
  synchronized List<UUID> reliedOn(UUID person) {
    return cameIn.contains(person)
        ? grants.values().stream()
            .filter(grant -> grant.person().equals(person))
            .map(GivenGrant::grant)
            .toList()
        : List.of();
  }

  private void signsIn(ObjectNode body) {
    String subject = body.required("subject").stringValue();
    boolean same = subject.equals(signIns.put(person(body), subject));
    if (!same && cameIn.remove(person(body))) {
      changes++;
    }
  }

  private static UUID person(ObjectNode body) {
    return UUID.fromString(body.required("person").stringValue());
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
