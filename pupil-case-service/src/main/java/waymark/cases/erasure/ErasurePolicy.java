package waymark.cases.erasure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import waymark.cases.pupil.Enrolment;
import waymark.cases.pupil.Erasure;
import waymark.cases.pupil.Erasure.Stage;
import waymark.cases.pupil.ErasureApproved;
import waymark.cases.pupil.ErasureRefused;
import waymark.cases.pupil.ErasureRequested;
import waymark.cases.pupil.ErasureWithdrawn;
import waymark.cases.pupil.Holds;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.PupilErased;
import waymark.cases.pupil.PupilEvent;
import waymark.cases.pupil.PupilState;
import waymark.cases.pupil.Refused;

/**
 * Erasure is decided by two people and cannot be undone; not at all while a legal hold stands, on
 * most grounds not while a school has the pupil, nor for the end of a time that has not ended
 * ({@link KeptPolicy}). Whatever else may stand against it belongs into {@link #approve}: its event
 * is what the key's destruction goes by.
 */
public final class ErasurePolicy {
  /** Grounds on which a record goes although it is in use: nobody may keep it until they leave. */
  private static final Set<String> ALSO_ON_ROLL = Set.of("recorded-unlawfully", "legal-obligation");

  private ErasurePolicy() {}

  /**
   * @throws Refused {@code erasure-requested-once}, {@code legal-hold}, {@code erasure-reason},
   *     {@code pupil-has-left} or {@code kept-until-due}
   */
  public static List<PupilEvent> request(
      PupilState state, RequestErasure c, LocalDate today, PolicyInForce policy) {
    if (state.erasure().stage() == Stage.REQUESTED) {
      throw Refused.rule(
          "erasure-requested-once",
          "Somebody has asked for this erasure already. It waits for a second person's decision.");
    }
    Holds.requireNone(state.holds());
    if (policy.code(PolicyInForce.ERASURE_REASONS, c.reason(), today).isEmpty()) {
      throw Refused.rule("erasure-reason", "/reason", "Choose a reason from the list.");
    }
    hasLeft(state, c.reason());
    KeptPolicy.holds(c.reason(), state, today, policy);
    return List.of(new ErasureRequested(c.pupil(), today, c.reason(), c.note(), c.by()));
  }

  /**
   * @throws Refused {@code erasure-requested} or {@code erasure-withdrawn-by-requester}
   */
  public static List<PupilEvent> withdraw(PupilState state, WithdrawErasure c, LocalDate today) {
    if (!c.by().equals(requested(state).requestedBy())) {
      throw Refused.rule(
          "erasure-withdrawn-by-requester",
          "Only the person who asked for the erasure withdraws it. To decide against it, refuse it.");
    }
    return List.of(new ErasureWithdrawn(c.pupil(), today));
  }

  /**
   * @throws Refused {@code erasure-requested}
   */
  public static List<PupilEvent> refuse(PupilState state, RefuseErasure c, LocalDate today) {
    requested(state);
    return List.of(new ErasureRefused(c.pupil(), today, c.note()));
  }

  /**
   * @throws Refused {@code erasure-requested}, {@code erasure-by-two}, {@code legal-hold}, {@code
   *     pupil-has-left} or {@code kept-until-due}
   */
  public static List<PupilEvent> approve(
      PupilState state, ApproveErasure c, LocalDate today, PolicyInForce policy) {
    Erasure asked = requested(state);
    if (c.by().equals(asked.requestedBy())) {
      throw Refused.rule(
          "erasure-by-two",
          "You asked for this erasure yourself. Somebody else has to approve it.");
    }
    Holds.requireNone(state.holds());
    String ground = Objects.requireNonNull(asked.reason());
    hasLeft(state, ground);
    KeptPolicy.holds(ground, state, today, policy);
    return List.of(new ErasureApproved(c.pupil(), today));
  }

  /** Once is enough: the key is destroyed already. */
  public static List<PupilEvent> erased(PupilState state, RecordErased c, LocalDate today) {
    return state.erasure().stage() == Stage.ERASED
        ? List.of()
        : List.of(new PupilErased(c.pupil(), today));
  }

  /** The record is in use; and the next roll would bring the pupil back as somebody new. */
  private static void hasLeft(PupilState state, String ground) {
    Enrolment enrolment = state.enrolment();
    if (enrolment != null && enrolment.onRoll() && !ALSO_ON_ROLL.contains(ground)) {
      throw Refused.rule(
          "pupil-has-left",
          "This pupil is on the roll of a school of the trust. Record first that they have left, by importing the school's whole roll without them. Until then their record is erased only where it should never have been made, or where a court or a law requires it.");
    }
  }

  private static Erasure requested(PupilState state) {
    if (state.erasure().stage() != Stage.REQUESTED) {
      throw Refused.rule(
          "erasure-requested",
          "Nobody asks for this pupil's erasure, or it has been decided. Look at the page again.");
    }
    return state.erasure();
  }
}
