package waymark.reporting.subjectaccess;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the roles are called in an answer. */
final class RoleWords {
  private static final Map<String, String> NAMED =
      Map.of(
          "senco", "SENCO",
          "dsl", "designated safeguarding lead",
          "deputy-dsl", "deputy designated safeguarding lead");

  private RoleWords() {}

  /** Of somebody who looked; their name is their own. */
  static String of(List<String> roles) {
    return roles.isEmpty()
        ? "a member of staff"
        : roles.stream()
            .map(role -> NAMED.getOrDefault(role, role.replace('-', ' ')))
            .sorted()
            .collect(Collectors.joining(", "));
  }
}
