package waymark.journeys.access;

import java.util.Map;
import java.util.Set;

/**
 * Which addresses show or change what a child's safeguarding file says, or a low-level concern
 * about a member of staff, and who may: the designated lead and the deputy; the head teacher of the
 * list of their own, the trust director of what is about a head; and, at the addresses named here,
 * others by a recorded exception.
 */
public final class Safeguarding {
  private static final String PREFIX = "/api/safeguarding/";
  private static final String OF_STAFF = PREFIX + "low-level";

  /** Raising and its status, who the leads are, breaking the glass, that a part is done. */
  private static final Set<String> NO_CONTENT =
      Set.of(
          "POST /api/safeguarding/concerns",
          "GET /api/safeguarding/my-concerns",
          "POST /api/safeguarding/staff-concerns",
          "GET /api/safeguarding/leads",
          "GET /api/safeguarding/subject-access/{request}/done",
          "POST /api/safeguarding/children/{pupil}/glass");

  private static final Set<Role> LEADS = Set.of(Role.DSL, Role.DEPUTY_DSL);
  private static final Set<Role> HEADS = Set.of(Role.HEAD_TEACHER);

  /** Let in to ask; shown something only where they broke the glass, which is told the lead. */
  private static final Map<String, Set<Role>> BROKEN_GLASS =
      Map.of(
          "GET /api/safeguarding/children/{pupil}/chronology",
          Set.of(Role.HEAD_TEACHER, Role.TRUST_DIRECTOR));

  /**
   * The trust director's: those about a head teacher; of all, who looked, and what a head proposes
   * to erase.
   */
  private static final Set<String> OF_THE_TRUST =
      Set.of(
          "GET /api/safeguarding/low-level",
          "POST /api/safeguarding/low-level",
          "GET /api/safeguarding/low-level/staff",
          "GET /api/safeguarding/low-level/{concern}",
          "POST /api/safeguarding/low-level/{concern}/conclude",
          "POST /api/safeguarding/low-level/{concern}/note",
          "POST /api/safeguarding/low-level/{concern}/reattribute",
          "POST /api/safeguarding/low-level/{concern}/record",
          "POST /api/safeguarding/low-level/{concern}/refer-to-lado",
          "GET /api/safeguarding/low-level/{concern}/staff",
          "GET /api/safeguarding/low-level/lado-again",
          "GET /api/safeguarding/low-level/reads",
          "GET /api/safeguarding/low-level/erasures",
          "POST /api/safeguarding/low-level/erasures/{file}/agree",
          "POST /api/safeguarding/low-level/erasures/{file}/refuse");

  private Safeguarding() {}

  /** Of a child's file. */
  public static boolean isContent(Endpoint endpoint) {
    return endpoint.path().startsWith(PREFIX)
        && !isOfStaff(endpoint)
        && !NO_CONTENT.contains(endpoint.name());
  }

  /** Of a low-level concern. */
  public static boolean isOfStaff(Endpoint endpoint) {
    return endpoint.path().startsWith(OF_STAFF);
  }

  /** Whether this role may be let in there at all; anybody where nothing of either is shown. */
  public static boolean mayReach(Role role, Endpoint endpoint) {
    if (isOfStaff(endpoint)) {
      return HEADS.contains(role)
          || (role == Role.TRUST_DIRECTOR && OF_THE_TRUST.contains(endpoint.name()));
    }
    return !isContent(endpoint) || LEADS.contains(role) || isExcepted(role, endpoint);
  }

  private static boolean isExcepted(Role role, Endpoint at) {
    return BROKEN_GLASS.getOrDefault(at.name(), Set.of()).contains(role);
  }

  static boolean openedByGlass(Endpoint endpoint) {
    return BROKEN_GLASS.containsKey(endpoint.name());
  }
}
