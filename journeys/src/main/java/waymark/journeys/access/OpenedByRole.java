package waymark.journeys.access;

import java.util.Arrays;
import java.util.List;

/**
 * Which addresses, of whichever service, a role opens to somebody who holds another one already.
 */
record OpenedByRole(List<Endpoint> endpoints, AccessTable table, Role held) {
  private static final String RULE = "roles";

  List<Endpoint> of(Role role) {
    return endpoints.stream()
        .filter(each -> each.rule().equals(RULE))
        .filter(each -> opens(each, role) && !opens(each, held))
        .toList();
  }

  /** Those that some role opens and none of these, but for the trust administrator's. */
  List<String> toNoneOf(List<Role> roles) {
    return endpoints.stream()
        .filter(each -> each.rule().equals(RULE))
        .filter(each -> roles.stream().noneMatch(role -> opens(each, role)))
        .filter(each ->
            Arrays.stream(Role.values())
                .filter(role -> role != Role.TRUST_ADMINISTRATOR)
                .anyMatch(role -> opens(each, role)))
        .map(Endpoint::name)
        .toList();
  }

  private boolean opens(Endpoint each, Role role) {
    return table.mark(each, role).equals(AccessTable.LET_IN);
  }
}
