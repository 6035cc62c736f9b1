package waymark.journeys.bench.append;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.store.NewCommit;
import waymark.ledger.store.NewEvent;

/** Commits as a pupil's placing on the register leaves them: one event, one sealed text. */
public final class RealCommit {

  /** As long as a sealed text of some 200 letters, in base64. */
  public static final String BOX = "Zm9yIHRoZSBiZW5jaG1hcmsg".repeat(12);

  private static final String HASH =
      "5d41402abc4b2a76b9719d911017c592ae2c1d1e7d5f4b8a90c1d2e3f4a5b6c7";
  private static final String ACTOR = "person:" + new UUID(7, 7);

  private RealCommit() {}

  /** The first commit of a new stream. */
  public static NewCommit next() {
    var pupil = UUID.randomUUID().toString();
    var command = UUID.randomUUID();
    var answer = json().put("pupil", pupil).put("entry", command.toString());
    var event =
        new NewEvent(
            "pupil-case.placed-on-register", 1, LocalDate.of(2026, 9, 4), payload(pupil, command));
    return new NewCommit(command, HASH, ACTOR, "pupil:" + pupil, 0, answer, List.of(event));
  }

  private static ObjectNode payload(String pupil, UUID entry) {
    ObjectNode payload = json().put("pupil", pupil).put("entry", entry.toString());
    payload.put("school", new UUID(3, 3).toString()).put("provision", "K").putNull("plan");
    var needs = payload.putArray("needs");
    needs.addObject().put("rank", 1).put("code", "SLCN");
    needs.addObject().put("rank", 2).put("code", "SPLD");
    var sealed = payload.putObject("triedBefore");
    sealed.put("key", "pupil:" + pupil).put("kind", "words").put("box", BOX);
    return payload;
  }

  private static ObjectNode json() {
    return JsonNodeFactory.instance.objectNode();
  }
}
