package waymark.cases.register;

import java.time.LocalDate;
import java.util.List;
import waymark.cases.pupil.Code;
import waymark.cases.pupil.Need;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Provision;
import waymark.cases.pupil.Refused;

/**
 * How needs are ranked (shared words: primary need = rank 1), and which may stand with which
 * provision.
 */
public final class NeedsPolicy {
  /** The January census takes two types at most; more is flagged for the SENCO, never refused. */
  public static final int CENSUS_RANKS = 2;

  private NeedsPolicy() {}

  /**
   * @throws Refused {@code primary-need}, {@code ranks-unique}, {@code ranks-without-gaps} or
   *     {@code need-once}
   */
  public static void ranked(List<Need> needs) {
    if (needs.stream().noneMatch(n -> n.rank() == 1)) {
      throw Refused.rule(
          "primary-need", "/needs", "Choose a primary need: the register needs at least one.");
    }
    if (needs.stream().map(Need::rank).distinct().count() < needs.size()) {
      throw Refused.rule(
          "ranks-unique", "/needs", "Two needs have the same rank. Give each its own.");
    }
    if (needs.stream().anyMatch(n -> n.rank() > needs.size())) {
      throw Refused.rule(
          "ranks-without-gaps", "/needs", "Rank the needs 1, 2, 3 without leaving a number out.");
    }
    if (needs.stream().map(Need::code).distinct().count() < needs.size()) {
      throw Refused.rule("need-once", "/needs", "The same need is named twice. Keep one.");
    }
  }

  /**
   * @throws Refused {@code need-in-force} or {@code need-stands-with-provision}
   */
  public static void fit(
      List<Need> needs, Provision provision, LocalDate on, PolicyInForce policy) {
    for (Need need : needs) {
      Code code =
          policy
              .code(PolicyInForce.NEED_TYPES, need.code(), on)
              .orElseThrow(() -> unknown(need.code(), on));
      if (!code.mayStandWith(provision)) {
        throw Refused.rule(
            "need-stands-with-provision",
            "/needs",
            "%s (%s) can only be recorded with provision %s."
                .formatted(code.label(), code.code(), String.join(" or ", code.only())));
      }
    }
  }

  /** Whether the January census would have to leave needs out. */
  public static boolean moreThanCensusTakes(List<Need> needs) {
    return needs.size() > CENSUS_RANKS;
  }

  private static Refused unknown(String code, LocalDate on) {
    return Refused.rule(
        "need-in-force",
        "/needs",
        "%s is not a type of need in use on %s. Choose one from the list."
            .formatted(code, Dates.say(on)));
  }
}
