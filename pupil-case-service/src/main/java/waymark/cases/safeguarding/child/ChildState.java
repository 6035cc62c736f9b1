package waymark.cases.safeguarding.child;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One transfer of a child's file, or one opening of it, as far as decisions need it.
 *
 * @param seq the newest event's place in the stream; −1 before the first
 */
public record ChildState(long seq, @Nullable Transfer transfer, @Nullable GlassOpening opening) {
  /** Nothing has been recorded. */
  public static final ChildState NONE = new ChildState(-1, null, null);

  public ChildState evolve(ChildEvent event) {
    return switch (event) {
      case FileSent f ->
          new ChildState(
              seq + 1,
              new Transfer(
                  f.transfer(),
                  f.pupil(),
                  f.fromSchool(),
                  f.toSchool(),
                  f.occurredOn(),
                  f.dueBy(),
                  null),
              null);
      case ReceiptRecorded r ->
          new ChildState(seq + 1, Objects.requireNonNull(transfer).received(r.occurredOn()), null);
      case GlassBroken g ->
          new ChildState(
              seq + 1,
              null,
              new GlassOpening(g.opening(), g.pupil(), g.school(), g.openedBy(), g.until(), false));
      case GlassAcknowledged a ->
          new ChildState(seq + 1, null, Objects.requireNonNull(opening).seen());
    };
  }
}
