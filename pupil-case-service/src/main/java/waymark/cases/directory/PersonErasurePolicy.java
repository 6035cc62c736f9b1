package waymark.cases.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Erasure;
import waymark.cases.pupil.Erasure.Stage;
import waymark.cases.pupil.Holds;
import waymark.cases.pupil.Refused;

/** Whoever has left may be erased from the directory, as a pupil is: by two people, for good. */
public final class PersonErasurePolicy {
  /** The ground that says so; the policy data say how long it is. */
  private static final String TIME_IS_OVER = "retention-ended";

  private PersonErasurePolicy() {}

  /**
   * @throws Refused {@code erasure-requested-once}, {@code legal-hold}, {@code person-has-left} or
   *     {@code kept-until-due}
   */
  public static List<DirectoryEvent> request(
      PersonState state, RequestPersonErasure c, LocalDate today) {
    if (state.erasure().stage() == Stage.REQUESTED) {
      throw Refused.rule(
          "erasure-requested-once",
          "Somebody has asked for this erasure already. It waits for a second person's decision.");
    }
    Holds.requireNone(state.holds().keySet());
    hasLeft(state, today);
    timeIsOver(c.reason(), c.dueOn(), today);
    return List.of(new PersonErasureRequested(c.person(), c.reason(), c.by(), today));
  }

  /**
   * @throws Refused {@code erasure-requested}
   */
  public static List<DirectoryEvent> decline(
      PersonState state, DeclinePersonErasure c, LocalDate today) {
    requested(state);
    return List.of(new PersonErasureDeclined(c.person(), today));
  }

  /**
   * @throws Refused {@code erasure-requested}, {@code erasure-by-two}, {@code legal-hold}, {@code
   *     person-has-left} or {@code kept-until-due}
   */
  public static List<DirectoryEvent> approve(
      PersonState state, ApprovePersonErasure c, LocalDate today) {
    Erasure asked = requested(state);
    if (c.by().equals(asked.requestedBy())) {
      throw Refused.rule(
          "erasure-by-two",
          "You asked for this erasure yourself. Somebody else has to approve it.");
    }
    Holds.requireNone(state.holds().keySet());
    hasLeft(state, today);
    timeIsOver(Objects.requireNonNull(asked.reason()), c.dueOn(), today);
    return List.of(new PersonErasureApproved(c.person(), today));
  }

  /** Once is enough: the key is destroyed already. */
  public static List<DirectoryEvent> erased(
      PersonState state, RecordPersonErased c, LocalDate today) {
    return state.erasure().stage() == Stage.ERASED
        ? List.of()
        : List.of(new PersonErased(c.person(), today));
  }

  /**
   * @throws Refused {@code person-erased} when the erasure is decided
   */
  public static void stillOpen(PersonState state) {
    Stage stage = state.erasure().stage();
    if (stage == Stage.APPROVED || stage == Stage.ERASED) {
      throw Refused.rule(
          "person-erased",
          "This person has been erased from the directory. If they are back, add them again.");
    }
  }

  private static Erasure requested(PersonState state) {
    if (state.erasure().stage() != Stage.REQUESTED) {
      throw Refused.rule(
          "erasure-requested",
          "Nobody asks for this person's erasure, or it has been decided. Look at the page again.");
    }
    return state.erasure();
  }

  private static void hasLeft(PersonState state, LocalDate today) {
    boolean holds =
        state.grants().values().stream()
            .anyMatch(g -> g.until() == null || !g.until().isBefore(today));
    if (holds) {
      throw Refused.rule(
          "person-has-left",
          "This person still holds a role. Withdraw all their roles first: only leavers are erased.");
    }
  }

  /** That it is over is said from the day on which the list of people due has them. */
  private static void timeIsOver(String reason, @Nullable LocalDate dueOn, LocalDate today) {
    if (reason.equals(TIME_IS_OVER) && (dueOn == null || dueOn.isAfter(today))) {
      throw Refused.rule(
          "kept-until-due",
          "/reason",
          "The time for which this person is kept has not ended. Wait until the list of people due to be erased has them, or choose the reason for which they go earlier.");
    }
  }
}
