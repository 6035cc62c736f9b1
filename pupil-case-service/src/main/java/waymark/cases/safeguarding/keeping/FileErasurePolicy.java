package waymark.cases.safeguarding.keeping;

import java.time.LocalDate;
import java.util.List;
import waymark.cases.pupil.Holds;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Refused;
import waymark.cases.safeguarding.keeping.FileErasure.Stage;

/**
 * A file is erased by two people once its retention period has ended, whatever the ground: of
 * somebody whose key is destroyed nothing more can be recorded, so nobody is erased whom a concern
 * may yet be about. Not while a hold stands, on the file or on the person's own record, nor while
 * anything in it is open.
 */
final class FileErasurePolicy {
  private FileErasurePolicy() {}

  /**
   * @throws Refused {@code file-erased}, {@code erasure-requested-once}, {@code legal-hold}, {@code
   *     file-held-with-record}, {@code file-not-due}, {@code file-open} or {@code erasure-reason}
   */
  static List<FileEvent> propose(
      FileState state, ProposeFileErasure c, LocalDate today, PolicyInForce policy) {
    requireKept(state);
    if (state.erasure().stage() == Stage.PROPOSED) {
      throw Refused.rule(
          "erasure-requested-once",
          "Somebody has proposed this erasure already. It waits for a second person's decision.");
    }
    requireClear(state, c.standing(), today);
    if (policy.code(PolicyInForce.ERASURE_REASONS, c.ground(), today).isEmpty()) {
      throw Refused.rule("erasure-reason", "/ground", "Choose a ground from the list.");
    }
    FileId file = c.file();
    return List.of(
        new FileErasureProposed(file.mark(), file.subject(), today, c.ground(), c.note(), c.by()));
  }

  /**
   * @throws Refused {@code file-erased}, {@code erasure-requested} or {@code
   *     erasure-withdrawn-by-requester}
   */
  static List<FileEvent> withdraw(FileState state, WithdrawFileErasure c, LocalDate today) {
    if (!c.by().equals(proposed(state).proposedBy())) {
      throw Refused.rule(
          "erasure-withdrawn-by-requester",
          "Only the person who proposed the erasure withdraws it. To decide against it, refuse it.");
    }
    FileId file = c.file();
    return List.of(new FileErasureWithdrawn(file.mark(), file.subject(), today));
  }

  /**
   * @throws Refused {@code file-erased}, {@code erasure-requested} or {@code erasure-by-two}
   */
  static List<FileEvent> refuse(FileState state, RefuseFileErasure c, LocalDate today) {
    requireAnother(proposed(state), c.by());
    FileId file = c.file();
    return List.of(new FileErasureRefused(file.mark(), file.subject(), today, c.note()));
  }

  /**
   * @throws Refused {@code file-erased}, {@code erasure-requested}, {@code erasure-by-two}, {@code
   *     legal-hold}, {@code file-held-with-record}, {@code file-not-due} or {@code file-open}
   */
  static List<FileEvent> agree(FileState state, AgreeFileErasure c, LocalDate today) {
    requireAnother(proposed(state), c.by());
    requireClear(state, c.standing(), today);
    FileId file = c.file();
    return List.of(new FileErasureAgreed(file.mark(), file.subject(), today));
  }

  /**
   * What was agreed is asked anew when it comes to be done: whatever stands against it by then ends
   * it, and two people may agree again once that is over.
   */
  static List<FileEvent> lapse(FileState state, LapseFileErasure c, LocalDate today) {
    if (state.erasure().stage() != Stage.AGREED) {
      return List.of();
    }
    try {
      requireClear(state, c.standing(), today);
      return List.of();
    } catch (Refused against) {
      return List.of(lapsed(c.file(), today, against.rule()));
    }
  }

  static FileEvent lapsed(FileId file, LocalDate today, String why) {
    return new FileErasureLapsed(file.mark(), file.subject(), today, why);
  }

  /** Once is enough: the keys are destroyed already. */
  static List<FileEvent> erased(FileState state, RecordFileErased c, LocalDate today) {
    FileId file = c.file();
    FileErasure erasure = state.erasure();
    return erasure.stage() == Stage.ERASED
        ? List.of()
        : List.of(
            new FileErased(file.mark(), file.subject(), today, erasure.ground(), c.concerns()));
  }

  /**
   * @throws Refused {@code file-erased} while its erasure is agreed, and from then on where it is
   *     done
   */
  static void requireKept(FileState state) {
    Stage stage = state.erasure().stage();
    if (stage == Stage.AGREED || stage == Stage.ERASED) {
      throw Refused.rule("file-erased", "This file's erasure is decided. Nothing is added to it.");
    }
  }

  /**
   * @throws Refused {@code file-erased} once its keys are destroyed
   */
  static void requireNotErased(FileState state) {
    if (state.erasure().stage() == Stage.ERASED) {
      throw Refused.rule("file-erased", "This file was erased. Nothing is added to it.");
    }
  }

  private static FileErasure proposed(FileState state) {
    requireKept(state);
    if (state.erasure().stage() != Stage.PROPOSED) {
      throw Refused.rule(
          "erasure-requested",
          "Nobody proposes this file's erasure, or it has been decided. Look at the page again.");
    }
    return state.erasure();
  }

  private static void requireAnother(FileErasure proposal, String by) {
    if (by.equals(proposal.proposedBy())) {
      throw Refused.rule(
          "erasure-by-two",
          "You proposed this erasure yourself. Somebody else has to decide about it.");
    }
  }

  private static void requireClear(FileState state, FileStanding standing, LocalDate today) {
    Holds.requireNone(state.holds());
    if (standing.held()) {
      throw Refused.rule(
          "file-held-with-record",
          "A legal hold or a subject access request stands on this person's own record. The file is kept until that has ended.");
    }
    if (!standing.due(today)) {
      throw Refused.rule(
          "file-not-due",
          "The time for which this file is kept has not ended. It cannot be erased before, whatever the ground.");
    }
    if (standing.open()) {
      throw Refused.rule(
          "file-open", "Something in this file is still open. Close it first, with its outcome.");
    }
  }
}
