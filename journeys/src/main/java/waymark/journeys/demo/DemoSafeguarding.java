package waymark.journeys.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import waymark.journeys.client.SignedInClient;
import waymark.journeys.roll.SchoolYear;

/**
 * A few concerns, plainly made up: one for each state in which a safeguarding lead meets them, one
 * about a child whom nobody found in a list, and one on the head teacher's own list.
 */
final class DemoSafeguarding {
  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String BASE = "/api/safeguarding";
  private static final String THEN = SchoolYear.AUTUMN + "-10-01";

  private final SignedInClient raiser;
  private final SignedInClient lead;
  private final SignedInClient head;
  private final String school;

  DemoSafeguarding(SignedInClient raiser, SignedInClient lead, SignedInClient head, String school) {
    this.raiser = raiser;
    this.lead = lead;
    this.head = head;
    this.school = school;
  }

  /**
   * @param pupils of that school, four at least
   */
  void load(List<String> pupils) {
    raise(pupils.get(0), "Was hungry again at breakfast club and hid some toast.", null);
    var described = form("Was alone at the gate long after the end of school.");
    send(
        raiser,
        "/concerns",
        described.put("school", school).put("childAsTold", "A child of year 1, red scarf"));
    var looking = raise(pupils.get(1), "Fell asleep in three lessons this week.", "I was up late.");
    decide(looking, "acknowledge", NODES.objectNode(), 0);
    decide(looking, "decide", decision("watch", "The first time; the class teacher watches."), 1);
    var waiting = raise(pupils.get(2), "Flinched when a door was shut.", "I am not to talk.");
    var referral = NODES.objectNode().put("occurredOn", THEN).put("to", "Rowanshire front door");
    decide(waiting, "refer", referral.put("how", "phone").put("reason", "What was said."), 0);
    var closed = raise(pupils.get(3), "Came without a coat on a cold day.", null);
    decide(closed, "decide", decision("speak-to-family", "Nothing else is known."), 0);
    var closing = NODES.objectNode().put("summary", "The coat was at the cleaner’s.");
    closing.put("followUp", "None is needed.").put("outcome", "unfounded");
    decide(closed, "close", closing, 2);
    var lowLevel = NODES.objectNode().put("school", school).put("name", "Demo Visitor");
    lowLevel.put("occurredOn", THEN).put("kind", "favourites");
    send(head, "/low-level", lowLevel.put("what", "Brings sweets for one group only."));
  }

  private String raise(String pupil, String seen, @Nullable String childsWords) {
    var form = form(seen).put("pupil", pupil).put("childsWords", childsWords);
    return send(raiser, "/concerns", form);
  }

  private static ObjectNode form(String seen) {
    return NODES.objectNode().put("occurredOn", THEN).put("seen", seen);
  }

  private static ObjectNode decision(String code, String why) {
    return NODES.objectNode().put("occurredOn", THEN).put("decision", code).put("rationale", why);
  }

  private static String send(SignedInClient who, String path, ObjectNode form) {
    var answer = who.post(BASE + path, JSON.writeValueAsString(form)).orFail();
    return answer.json().required("concern").asString();
  }

  private void decide(String concern, String what, ObjectNode form, int seen) {
    var path = BASE + "/concerns/" + concern + "/" + what;
    lead.post(path, JSON.writeValueAsString(form), "\"" + seen + "\"").orFail();
  }
}
