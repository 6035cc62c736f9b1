package waymark.journeys.access;

import java.util.Map;
import java.util.Set;

/**
 * Which addresses show or change what a child's safeguarding file says, and who may: the designated
 * lead and the deputy, and, at the addresses named here, others by a recorded exception.
 */
public final class Safeguarding {
  private static final String PREFIX = "/api/safeguarding/";

  /** Raising and its status, who the leads are, breaking the glass, that a part is done. */
  private static final Set<String> NO_CONTENT =
      Set.of(
          "POST /api/safeguarding/concerns",
          "GET /api/safeguarding/my-concerns",
          "GET /api/safeguarding/leads",
          "GET /api/safeguarding/subject-access/{request}/done",
          "POST /api/safeguarding/children/{pupil}/glass");

  private static final String OF_STAFF = "/api/safeguarding/low-level"; // in no child's file
  private static final Set<Role> LEADS = Set.of(Role.DSL, Role.DEPUTY_DSL);

  /** Let in to ask; shown something only where they broke the glass, which is told the lead. */
  private static final Map<String, Set<Role>> BROKEN_GLASS =
      Map.of(
          "GET /api/safeguarding/children/{pupil}/chronology",
          Set.of(Role.HEAD_TEACHER, Role.TRUST_DIRECTOR));

  private Safeguarding() {}

  public static boolean isContent(Endpoint endpoint) {
    return endpoint.path().startsWith(PREFIX)
        && !endpoint.path().startsWith(OF_STAFF)
        && !endpoint.path().endsWith("openapi.json")
        && !NO_CONTENT.contains(endpoint.name());
  }

  /** Whether this role may be let in there at all. */
  public static boolean mayReach(Role role, Endpoint endpoint) {
    return LEADS.contains(role)
        || BROKEN_GLASS.getOrDefault(endpoint.name(), Set.of()).contains(role);
  }

  static boolean openedByGlass(Endpoint endpoint) {
    return BROKEN_GLASS.containsKey(endpoint.name());
  }
}
