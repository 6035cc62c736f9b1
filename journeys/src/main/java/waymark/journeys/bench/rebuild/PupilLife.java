package waymark.journeys.bench.rebuild;

import java.time.LocalDate;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is recorded of one pupil: a joining, then year after year a class, a place on the register,
 * parents told, needs ranked anew, another provision, a removal. Sealed values are as long as real
 * ones.
 */
final class PupilLife {
  private static final String ACTOR = new UUID(7, 7).toString();
  private static final String SCHOOL = new UUID(3, 3).toString();

  private PupilLife() {}

  /** A message's type and content. */
  record Said(String type, String body) {}

  static Said event(String pupil, int seq, LocalDate on) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("pupil", pupil).put("actor", ACTOR).put("occurredOn", on.toString());
    String type = seq == 0 ? joined(body, pupil) : later(body, pupil, seq);
    return new Said("pupil-case." + type, body.toString());
  }

  private static String joined(ObjectNode body, String pupil) {
    body.put("school", SCHOOL).put("yearGroup", "1").put("className", "1A").putNull("import");
    body.set("name", sealed(pupil, "name", 5));
    body.set("dateOfBirth", sealed(pupil, "date-of-birth", 2));
    body.set("upn", sealed(pupil, "upn", 3));
    body.putArray("formerUpns");
    return "joined-school";
  }

  private static String later(ObjectNode body, String pupil, int seq) {
    String entry = new UUID(pupil.hashCode(), (seq - 1) / 6).toString();
    switch ((seq - 1) % 6) {
      case 0 -> {
        body.put("school", SCHOOL).put("entry", entry).put("provision", "K").putNull("plan");
        needs(body, "SLCN", "SPLD");
        body.set("triedBefore", sealed(pupil, "words", 12));
        return "placed-on-register";
      }
      case 1 -> {
        body.put("entry", entry).putNull("how");
        return "parents-told";
      }
      case 2 -> {
        body.put("yearGroup", "" + (1 + seq / 6)).put("className", (1 + seq / 6) + "A");
        return "details-changed";
      }
      case 3 -> {
        body.put("entry", entry);
        needs(body, "ASD", "SLCN");
        return "needs-ranked";
      }
      case 4 -> {
        body.put("entry", entry).put("provision", "E");
        var plan = body.putObject("plan").put("authority", "Rowan Valley Council");
        plan.set("reference", sealed(pupil, "plan-reference", 2));
        return "provision-changed";
      }
      default -> {
        body.put("entry", entry).put("reason", "needs-met").putNull("note");
        body.put("lastReviewOn", body.get("occurredOn").stringValue());
        return "removed-from-register";
      }
    }
  }

  private static void needs(ObjectNode body, String... codes) {
    var needs = body.putArray("needs");
    for (String code : codes) {
      needs.addObject().put("rank", needs.size()).put("code", code);
    }
  }

  /** A sealed value of so many times sixteen letters. */
  private static ObjectNode sealed(String pupil, String kind, int length) {
    ObjectNode sealed = JsonNodeFactory.instance.objectNode();
    sealed.put("key", "pupil:" + pupil).put("kind", kind);
    return sealed.put("box", "Zm9yIHRoZSBiZW5jaG1hcmsg".repeat(length));
  }
}
