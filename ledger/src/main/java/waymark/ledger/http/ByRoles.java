package waymark.ledger.http;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import waymark.ledger.access.Grant;
import waymark.ledger.access.LetIn;

/**
 * By which roles somebody is shown each of those whom an answer names.
 *
 * @param grants of the roles that the address is for
 * @param letIn null where the service does not say
 */
record ByRoles(List<Grant> grants, @Nullable LetIn letIn) {

  List<String> all() {
    return grants.stream().map(Grant::role).distinct().sorted().toList();
  }

  /**
   * Those named, by the roles that open them where they are; by all where none does, as of a former
   * pupil in a past register. Nobody is asked about somebody with one role.
   */
  Map<List<String>, List<UUID>> whom(Collection<UUID> named) {
    List<String> all = all();
    if (letIn == null || all.size() < 2) {
      return Map.of(all, List.copyOf(named));
    }
    List<Opened> opened =
        all.stream().map(role -> new Opened(role, letIn.whom(named, held(role)))).toList();
    return named.stream().collect(Collectors.groupingBy(each -> roles(each, opened, all)));
  }

  private record Opened(String role, Set<UUID> whom) {}

  private static List<String> roles(UUID each, List<Opened> opened, List<String> all) {
    var roles = opened.stream().filter(o -> o.whom().contains(each)).map(Opened::role).toList();
    return roles.isEmpty() ? all : roles;
  }

  private List<Grant> held(String role) {
    return grants.stream().filter(grant -> grant.role().equals(role)).toList();
  }
}
