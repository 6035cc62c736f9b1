package waymark.journeys.demo;

import java.time.LocalDate;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import waymark.journeys.client.SignedInClient;

/** Applications to one school, as its head teacher records them. */
record DemoApplications(SignedInClient head, String school) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String BASE = "/api/recruitment/candidates";

  /** The candidate's id. */
  String applied(String name, String post, LocalDate on) {
    var form = JsonNodeFactory.instance.objectNode().put("school", school).put("post", post);
    var word = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    form.put("name", name).put("receivedOn", on.toString());
    form.put("email", word + "@example.org").putNull("phone");
    var made = head.post(BASE, JSON.writeValueAsString(form)).orFail();
    return made.json().required("candidate").asString();
  }

  void decide(String candidate, String what, ObjectNode form, int seen) {
    var path = BASE + "/" + candidate + "/" + what;
    head.post(path, JSON.writeValueAsString(form), "\"" + seen + "\"").orFail();
  }
}
