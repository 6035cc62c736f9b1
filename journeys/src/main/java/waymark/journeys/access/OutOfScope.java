package waymark.journeys.access;

import static waymark.journeys.journey.Journey.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import waymark.journeys.client.Answer;
import waymark.journeys.client.SignedInClient;
import waymark.journeys.journey.Check;
import waymark.journeys.journey.Stack;

/**
 * What lies outside somebody's schools or classes is answered as what does not exist: the same
 * status, headers and body, at every address that takes an id.
 */
public final class OutOfScope {
  private static final List<Role> AT_THE_FIRST_SCHOOL =
      List.of(
          Role.SENCO,
          Role.HEAD_TEACHER,
          Role.DSL,
          Role.DEPUTY_DSL,
          Role.DATA_MANAGER,
          Role.CLASS_TEACHER,
          Role.TEACHING_ASSISTANT);

  private final Stack stack;
  private final Attempts attempts;
  private final List<Endpoint> endpoints;

  public OutOfScope(Stack stack, Attempts attempts, List<Endpoint> endpoints) {
    this.stack = stack;
    this.attempts = attempts;
    this.endpoints = endpoints.stream().filter(Endpoint::hasAnId).toList();
  }

  public List<Check> checks() {
    var checks = new ArrayList<Check>();
    for (Endpoint each : endpoints) {
      if (!each.atTheGateway() || each.path().startsWith("/api/directory/")) continue;
      checks.add(
          new Check(each.name() + " of another school is as of nothing", () -> asAbsent(each)));
    }
    return checks;
  }

  private void asAbsent(Endpoint endpoint) {
    var director = stack.signIn(Role.TRUST_DIRECTOR.account());
    for (Role role : AT_THE_FIRST_SCHOOL) {
      var visitor = attempts.visitor(role);
      String existing = elsewhere(director, visitor.door(), endpoint);
      for (String body : Bodies.of(endpoint)) {
        var theirs = answer(visitor.at(endpoint.service()), endpoint, existing, body);
        var nothing =
            answer(visitor.at(endpoint.service()), endpoint, UUID.randomUUID().toString(), body);
        expect(theirs.equals(nothing), role.code() + " met " + theirs + " beside " + nothing);
      }
    }
  }

  private String answer(DirectClient client, Endpoint endpoint, String id, String body) {
    Answer answer = client.decide(endpoint.method(), endpoint.of(id), endpoint.mediaType(), body);
    Map<String, String> headers = new TreeMap<>();
    answer.headers().map().forEach((name, values) -> headers.put(name, String.join(",", values)));
    // A server closes a connection after so many requests, whatever they were.
    headers.keySet().removeAll(List.of("date", "connection", "keep-alive"));
    return answer.status() + " " + headers + " " + answer.text().replace(id, "ID");
  }

  /** The id of a pupil, or an import, that exists and lies outside what this person may see. */
  private static String elsewhere(SignedInClient director, SignedInClient person, Endpoint of) {
    boolean imports = of.path().contains("/imports/");
    var schools =
        person
            .get("/api/directory/me")
            .orFail()
            .json()
            .required("schools")
            .valueStream()
            .map(school -> school.required("id").asString())
            .collect(Collectors.toSet());
    Stream<JsonNode> all =
        imports
            ? director.get("/api/cases/imports").orFail().json().required("imports").valueStream()
            : director
                .get("/api/reports/pupils?limit=10000")
                .orFail()
                .json()
                .required("pupils")
                .valueStream();
    return all.filter(each -> !schools.contains(each.required("school").asString()))
        .map(each -> each.required(imports ? "id" : "pupil").asString())
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing lies outside for " + of.name()));
  }
}
