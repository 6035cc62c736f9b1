package waymark.cases.pupil;

import java.util.Set;
import java.util.UUID;

/** What the legal holds that stand forbid, on a pupil's record as on that of a member of staff. */
public final class Holds {
  /** The reason of a hold that stands while a subject access request is being answered. */
  public static final String SUBJECT_ACCESS = "subject-access";

  private Holds() {}

  /**
   * Erasure is neither asked for nor approved while a hold stands.
   *
   * @throws Refused {@code legal-hold}
   */
  public static void requireNone(Set<UUID> holds) {
    if (!holds.isEmpty()) {
      throw Refused.rule(
          "legal-hold",
          "A legal hold stands on this record, so it is not erased. Have the hold lifted first, once its reason has ended.");
    }
  }

  /**
   * The hold of a subject access request ends with the request, and not before: Data Protection Act
   * 2018, section 173.
   *
   * @throws Refused {@code hold-of-open-request}
   */
  public static void requireLiftableByHand(UUID hold, OpenRequests requests) {
    if (requests.isOpen(hold)) {
      throw Refused.rule(
          "hold-of-open-request",
          "This hold stands until the subject access request is closed. Answer or refuse the request: that lifts it.");
    }
  }

  /**
   * @throws Refused {@code hold-stands} where it does not, or no longer
   */
  public static void requireStanding(Set<UUID> holds, UUID hold) {
    if (!holds.contains(hold)) {
      throw Refused.rule(
          "hold-stands", "This hold has been lifted already. Look at the page again.");
    }
  }
}
