package waymark.journeys.demo;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import waymark.journeys.client.SignedInClient;
import waymark.journeys.roll.SchoolYear;

/**
 * A school's SEN register as two years of work would leave it: most proposals of its file
 * confirmed, a few waiting, most parents told, plans issued, needs ranked again, pupils who no
 * longer need support taken off. Dates lie where they would in the school years up to this one, so
 * that every demonstration of it shows the same.
 */
final class DemoRegister {
  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int YEAR = SchoolYear.AUTUMN;
  private static final String LAST_AUTUMN = (YEAR - 1) + "-10-06";
  private static final String THIS_AUTUMN = YEAR + "-10-05";

  private final SignedInClient client;
  private final String school;
  private long position;

  DemoRegister(SignedInClient client, String school, long position) {
    this.client = client;
    this.school = school;
    this.position = position;
  }

  void load() {
    confirmProposals();
    tellParents(LAST_AUTUMN, 9);
    tellParents(THIS_AUTUMN, 7);
    var entries = entriesBefore(YEAR + "-01-01");
    pick(entries, 5, 0).forEach(pupil -> rankNeeds(pupil));
    pick(entries, 9, 1).stream().filter(e -> onSupport(e)).forEach(pupil -> issuePlan(pupil));
    pick(entries, 11, 2).stream().filter(e -> onSupport(e)).forEach(pupil -> remove(pupil));
  }

  /** All but every eighth: those are left for the visitor to confirm. */
  private void confirmProposals() {
    var body = NODES.objectNode();
    var pupils = body.putArray("pupils");
    var proposals = rows("/api/reports/proposals?limit=500&school=" + school);
    for (int i = 0; i < proposals.size(); i++) {
      if (i % 8 == 7) continue;
      var pupil = pupils.addObject().put("pupil", proposals.get(i).required("pupil").asString());
      if (proposals.get(i).required("provision").asString().equals("E")) {
        pupil.putObject("entry").set("plan", plan(i));
      }
    }
    send("/api/cases/proposals/confirm", body);
  }

  private void tellParents(String on, int ofTen) {
    var body = NODES.objectNode().put("occurredOn", on);
    var pupils = body.putArray("pupils");
    var untold = entriesBefore(on).stream().filter(e -> e.path("parentsTold").isNull()).toList();
    IntStream.range(0, untold.size())
        .filter(i -> i % 10 < ofTen)
        .forEach(i -> pupils.add(untold.get(i).required("pupil").asString()));
    if (!pupils.isEmpty()) send("/api/cases/register/parents-told", body);
  }

  private void rankNeeds(JsonNode entry) {
    var body = NODES.objectNode().put("occurredOn", YEAR + "-03-16");
    var needs = body.putArray("needs");
    var primary = entry.required("needs").get(0).required("code").asString();
    needs.addObject().put("rank", 1).put("code", primary.equals("SLCN") ? "ASD" : "SLCN");
    needs.addObject().put("rank", 2).put("code", primary);
    decide(entry, "rank-needs", body);
  }

  private void issuePlan(JsonNode entry) {
    var body = NODES.objectNode().put("occurredOn", YEAR + "-05-18").put("provision", "E");
    body.set("plan", plan(entry.required("pupil").asString().hashCode()));
    decide(entry, "change-provision", body);
  }

  private void remove(JsonNode entry) {
    var reason = reason();
    var body = NODES.objectNode().put("occurredOn", YEAR + "-07-13").put("reason", reason);
    decide(entry, "remove", body.put("lastReviewOn", YEAR + "-07-06"));
  }

  private String reason() {
    var items = client.get("/api/directory/policy").orFail().json().required("items");
    return items
        .valueStream()
        .filter(item -> item.required("name").asString().equals("removal-reasons"))
        .map(item -> item.required("value").get(0).required("code").asString())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no removal reasons in the policy data"));
  }

  private static boolean onSupport(JsonNode entry) {
    return entry.required("provision").asString().equals("K");
  }

  private void decide(JsonNode entry, String command, ObjectNode body) {
    var pupil = entry.required("pupil").asString();
    var seen = client.getUpToDate("/api/reports/pupils/" + pupil + "?at-least=" + position);
    var path = "/api/cases/pupils/" + pupil + "/register/" + command;
    remember(client.post(path, JSON.writeValueAsString(body), seen.etag()).orFail().position());
  }

  private void send(String path, ObjectNode body) {
    remember(client.post(path, JSON.writeValueAsString(body)).orFail().position());
  }

  private void remember(OptionalLong recorded) {
    recorded.ifPresent(at -> position = Math.max(position, at));
  }

  private List<JsonNode> entriesBefore(String date) {
    return rows("/api/reports/register?limit=500&school=" + school).stream()
        .filter(entry -> entry.required("since").asString().compareTo(date) < 0)
        .toList();
  }

  private static List<JsonNode> pick(List<JsonNode> entries, int everyNth, int from) {
    return IntStream.range(0, entries.size())
        .filter(i -> i % everyNth == from)
        .mapToObj(entries::get)
        .toList();
  }

  private List<JsonNode> rows(String path) {
    var answer = client.getUpToDate(path + "&at-least=" + position);
    return answer.json().required("rows").valueStream().toList();
  }

  private static ObjectNode plan(int number) {
    return NODES
        .objectNode()
        .put("reference", "RS-" + (10_000 + Math.floorMod(number, 90_000)))
        .put("authority", "Rowanshire");
  }
}
