package waymark.journeys.journey;

import static waymark.journeys.journey.Journey.expect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import waymark.journeys.access.AccessTable;
import waymark.journeys.access.Attempts;
import waymark.journeys.access.DirectClient;
import waymark.journeys.access.Doorstep;
import waymark.journeys.access.Endpoint;
import waymark.journeys.access.Endpoints;
import waymark.journeys.access.ManagementPorts;
import waymark.journeys.access.OutOfScope;
import waymark.journeys.access.PathTricks;
import waymark.journeys.access.Role;
import waymark.journeys.access.Safeguarding;
import waymark.journeys.access.SignedOutElsewhere;
import waymark.journeys.access.WithdrawnGrant;

/**
 * Who may use what: every role at every address, through the gateway and at each service, is let in
 * or refused as docs/access.md says; what is outside somebody's schools is as absent as what never
 * was; a withdrawn grant lets nobody in, nor does a session that its holder ended elsewhere.
 */
final class AccessJourney implements Journey {
  private final Stack stack;
  private final List<Endpoint> endpoints;
  private final List<Endpoint> operated;
  private final Attempts attempts;
  private final Doorstep doorstep;
  private final AccessTable table;

  AccessJourney(Stack stack) {
    this.stack = stack;
    this.endpoints = Endpoints.of(stack);
    this.operated = Endpoints.operated(stack);
    this.attempts =
        new Attempts(stack, Stream.concat(endpoints.stream(), operated.stream()).toList());
    this.doorstep = new Doorstep(stack);
    this.table = AccessTable.read(page());
  }

  @Override
  public List<Check> checks() {
    var checks = new ArrayList<Check>();
    Stream.concat(endpoints.stream(), operated.stream())
        .forEach(each -> {
          var name = each.isOperated() ? each.name() + " of " + each.part() : each.name();
          checks.add(new Check(name + " is for nobody who is not signed in", () -> closed(each)));
          for (Role role : Role.values()) {
            checks.add(new Check(name + " as " + role.code(), () -> asInTheTable(each, role)));
          }
        });
    checks.addAll(new ManagementPorts(stack).checks());
    checks.addAll(doorstep.checks(table));
    checks.add(new Check("docs/access.md is the table as it was met", this::samePage));
    checks.add(
        new Check(
            "safeguarding content is for the designated leads, low-level concerns for the head",
            this::safeguarding));
    // Signed in anew: among what was tried is the end of all of somebody's sessions.
    var again = new Attempts(stack, List.of());
    checks.addAll(new OutOfScope(stack, again, endpoints).checks());
    new PathTricks(again).checks().forEach(checks::add);
    checks.addAll(new WithdrawnGrant(stack, again, endpoints, table).checks());
    checks.addAll(new SignedOutElsewhere(stack).checks());
    return checks;
  }

  private void closed(Endpoint endpoint) {
    var nobody = new DirectClient(stack.part(endpoint.part()), null, stack.promises());
    var answer = nobody.ask(endpoint.method(), endpoint.ofNothing(), "application/json", "{}");
    // What only measures is not there at all, where people come in.
    boolean absent = endpoint.isOperated() && answer.status() == 404;
    expect(answer.status() == 401 || absent, "answered " + answer.status());
  }

  private void asInTheTable(Endpoint endpoint, Role role) {
    var met = attempts.attempt(endpoint, role);
    var said = table.mark(endpoint, role);
    expect(met.equals(said), "met " + met + ", docs/access.md says " + said);
  }

  /** Also finds rows of what no longer exists. What was met is left beside, to be looked at. */
  private void samePage() throws IOException {
    var all = new LinkedHashMap<>(attempts.seen());
    all.putAll(doorstep.seen());
    var met = table.page(all);
    var beside = stack.home().resolve("access.md");
    Files.writeString(beside, met);
    expect(met.equals(page()), "it is not: what was met stands in " + beside);
  }

  private void safeguarding() {
    attempts
        .seen()
        .forEach((endpoint, met) ->
            met.forEach((role, mark) ->
                expect(
                    mark.equals(AccessTable.REFUSED) || Safeguarding.mayReach(role, endpoint),
                    role.code() + " is let in at " + endpoint.name())));
  }

  private String page() {
    Path file = stack.root().resolve("docs/access.md");
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("no table " + file, e);
    }
  }
}
