package waymark.journeys.access;

import static waymark.journeys.journey.Journey.expect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
  private final Map<Set<String>, Elsewhere> outside = new HashMap<>();

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
    for (Role role : AT_THE_FIRST_SCHOOL) {
      var visitor = attempts.visitor(role);
      var client = visitor.at(endpoint.service());
      var elsewhere = elsewhere(visitor.door());
      var theirs = ids(endpoint, place -> elsewhere.id(endpoint, place));
      var nothings = ids(endpoint, place -> null);
      for (String body : Bodies.of(endpoint)) {
        var met = answer(client, endpoint, theirs, body);
        var nothing = answer(client, endpoint, nothings, body);
        expect(met.equals(nothing), role.code() + " met " + met + " beside " + nothing);
      }
    }
  }

  /** An id for each place in the address; of nothing where none is known. */
  private static Map<String, String> ids(Endpoint of, Function<String, @Nullable String> known) {
    Map<String, String> ids = new HashMap<>();
    for (String place : of.places()) {
      String id = known.apply(place);
      ids.put(place, id == null ? Elsewhere.nothing() : id);
    }
    return ids;
  }

  private static String answer(
      DirectClient client, Endpoint endpoint, Map<String, String> ids, String body) {
    String path = endpoint.of(ids);
    Answer answer = client.decide(endpoint.method(), path, endpoint.mediaType(), body);
    Map<String, String> headers = new TreeMap<>();
    answer.headers().map().forEach((name, values) -> headers.put(name, String.join(",", values)));
    // A server closes a connection after so many requests, whatever they were.
    headers.keySet().removeAll(List.of("date", "connection", "keep-alive"));
    String text = answer.text();
    for (String id : ids.values()) {
      text = text.replace(id, "ID");
    }
    return answer.status() + " " + headers + " " + text;
  }

  /** What exists outside this person's schools; the same for all of the same schools. */
  private Elsewhere elsewhere(SignedInClient person) {
    return outside.computeIfAbsent(
        Set.copyOf(person.schools()),
        at -> new Elsewhere(stack.signIn(Role.TRUST_DIRECTOR.account()), at));
  }
}
