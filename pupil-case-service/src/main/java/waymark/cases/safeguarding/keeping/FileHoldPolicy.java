package waymark.cases.safeguarding.keeping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import waymark.cases.pupil.Holds;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Refused;
import waymark.cases.safeguarding.keeping.FileErasure.Stage;

/**
 * A legal hold keeps a file that a claim, an inquiry or a request still needs (UK GDPR, Article
 * 17(3)). What it forbids: {@link FileErasurePolicy}.
 */
final class FileHoldPolicy {
  private FileHoldPolicy() {}

  /**
   * Where an erasure is agreed and not done yet, it lapses.
   *
   * @throws Refused {@code file-erased} or {@code hold-reason}
   */
  static List<FileEvent> place(
      FileState state, PlaceFileHold c, LocalDate today, PolicyInForce policy) {
    FileErasurePolicy.requireNotErased(state);
    if (policy.code(PolicyInForce.HOLD_REASONS, c.reason(), today).isEmpty()) {
      throw Refused.rule("hold-reason", "/reason", "Choose a reason from the list.");
    }
    FileId file = c.file();
    List<FileEvent> events = new ArrayList<>();
    events.add(
        new FileHoldPlaced(file.mark(), file.subject(), today, c.hold(), c.reason(), c.note()));
    if (state.erasure().stage() == Stage.AGREED) {
      events.add(FileErasurePolicy.lapsed(file, today, "legal-hold"));
    }
    return events;
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
