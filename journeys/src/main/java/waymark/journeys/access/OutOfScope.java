package waymark.journeys.access;

import static waymark.journeys.journey.Journey.expect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import waymark.journeys.client.SignedInClient;
import waymark.journeys.journey.Check;
import waymark.journeys.journey.Stack;

/**
 * What lies outside somebody's schools or classes is answered as what does not exist: 404 with the
 * same headers and body, at every address that takes an id; and nothing is written there.
 */
public final class OutOfScope {
  static final List<Role> AT_THE_FIRST_SCHOOL =
      List.of(
          Role.SENCO,
          Role.HEAD_TEACHER,
          Role.DSL,
          Role.DEPUTY_DSL,
          Role.DATA_MANAGER,
          Role.CLASS_TEACHER,
          Role.TEACHING_ASSISTANT);
  private static final int REFUSED = 403;
  private static final int ABSENT = 404;

  private final Stack stack;
  private final Attempts attempts;
  private final List<Endpoint> endpoints;
  private final Map<Set<String>, Elsewhere> outside = new HashMap<>();

  public OutOfScope(Stack stack, Attempts attempts, List<Endpoint> endpoints) {
    this.stack = stack;
    this.attempts = attempts;
    this.endpoints = endpoints.stream().filter(OutOfScope::isOfASchool).toList();
  }

  /** The directory is the trust administrator's, of the whole trust. */
  private static boolean isOfASchool(Endpoint each) {
    return each.atTheGateway()
        && !each.path().startsWith("/api/directory/")
        && !Forms.of(each).isEmpty();
  }

  public List<Check> checks() {
    var checks = new ArrayList<Check>();
    for (Endpoint each : endpoints) {
      checks.add(
          new Check(each.name() + " of another school is as of nothing", () -> asAbsent(each)));
    }
    checks.add(new Check("nothing was written at another school", this::asItWas));
    return checks;
  }

  private void asAbsent(Endpoint endpoint) {
    for (Role role : AT_THE_FIRST_SCHOOL) {
      var visitor = attempts.visitor(role);
      var client = visitor.at(endpoint.service());
      var elsewhere = elsewhere(visitor.door());
      var forms = Forms.of(endpoint);
      boolean comparable = forms.stream().anyMatch(Form::whole);
      for (Form form : forms) {
        var theirs = ids(form, place -> elsewhere.id(endpoint, place));
        var nothings = ids(form, place -> null);
        var met = told(client, form, theirs);
        var nothing = told(client, form, nothings);
        expect(met.equals(nothing), role.code() + " met " + met + " beside " + nothing);
        if (met.status() == REFUSED) continue;
        expect(comparable, "out-of-scope.json does not say what it takes of " + role.code());
        if (!form.whole()) continue;
        expect(
            met.status() == ABSENT || Forms.answeredOtherwise(endpoint),
            role.code() + " met " + met + ", which says nothing of whose it is");
        form.places().forEach(place -> elsewhere.require(endpoint, place));
      }
    }
  }

  /** An id for each place in the form; of nothing where none is known. */
  private static Map<String, String> ids(Form form, Function<String, @Nullable String> known) {
    Map<String, String> ids = new HashMap<>();
    for (String place : form.places()) {
      String id = known.apply(place);
      ids.put(place, id == null ? Elsewhere.nothing() : id);
    }
    return ids;
  }

  private static WhatWasTold told(DirectClient client, Form form, Map<String, String> ids) {
    var endpoint = form.endpoint();
    var answer =
        client.decide(endpoint.method(), form.path(ids), endpoint.mediaType(), form.body(ids));
    return WhatWasTold.by(answer, ids);
  }

  private void asItWas() {
    expect(!outside.isEmpty(), "nothing was asked for");
    outside.values().forEach(Elsewhere::leaveAsItWas);
  }

  /** What exists outside this person's schools; the same for all of the same schools. */
  private Elsewhere elsewhere(SignedInClient person) {
    return outside.computeIfAbsent(Set.copyOf(person.schools()), at -> Elsewhere.than(at, stack));
  }
}
