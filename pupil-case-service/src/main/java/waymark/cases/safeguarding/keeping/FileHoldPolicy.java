package waymark.cases.safeguarding.keeping;

import java.time.LocalDate;
import java.util.List;
import waymark.cases.pupil.Holds;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Refused;

/**
 * A legal hold keeps a file that a claim, an inquiry or a request still needs (UK GDPR, Article
 * 17(3)). What it forbids: {@link FileErasurePolicy}.
 */
final class FileHoldPolicy {
  private FileHoldPolicy() {}

  /**
   * @throws Refused {@code file-erased} or {@code hold-reason}
   */
  static List<FileEvent> place(
      FileState state, PlaceFileHold c, LocalDate today, PolicyInForce policy) {
    FileErasurePolicy.requireKept(state);
    if (policy.code(PolicyInForce.HOLD_REASONS, c.reason(), today).isEmpty()) {
      throw Refused.rule("hold-reason", "/reason", "Choose a reason from the list.");
    }
    FileId file = c.file();
    return List.of(
        new FileHoldPlaced(file.mark(), file.subject(), today, c.hold(), c.reason(), c.note()));
  }

  /**
   * @throws Refused {@code file-erased} or {@code hold-stands}
   */
  static List<FileEvent> lift(FileState state, LiftFileHold c, LocalDate today) {
    FileErasurePolicy.requireKept(state);
    Holds.requireStanding(state.holds(), c.hold());
    FileId file = c.file();
    return List.of(new FileHoldLifted(file.mark(), file.subject(), today, c.hold(), c.note()));
  }
}
