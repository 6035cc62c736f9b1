package waymark.cases.pupil;

import java.util.UUID;

/** A roll event and its place in the pupil's stream. */
public record RollFact(long seq, RollEvent event) {
  /** Whether it builds on what this import did: a move that was declined changed nothing. */
  public boolean buildsOn(UUID importId) {
    return !(event instanceof MoveDeclined) && !importId.equals(event.importId());
  }
}
