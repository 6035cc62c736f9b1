package waymark.journeys.access;

import static waymark.journeys.journey.Journey.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import waymark.journeys.journey.Check;
import waymark.journeys.journey.Stack;

/**
 * A grant is withdrawn while its holder reads: once the services have reached the position of the
 * withdrawal, the next request is refused at every address of every service that the role alone had
 * opened, by both ways.
 */
public final class WithdrawnGrant {
  private static final Role WHO = Role.TRUSTEE;
  private static final List<Role> TRIED =
      List.of(Role.SENCO, Role.DSL, Role.CLASS_TEACHER, Role.TRUST_DIRECTOR, Role.HEAD_TEACHER);
  private static final Set<Role> IN_CLASSES = Set.of(Role.CLASS_TEACHER);
  private static final Set<Role> IN_THE_TRUST = Set.of(Role.TRUST_DIRECTOR);
  private static final List<String> CLASSES = List.of("4A", "4B");

  private final Stack stack;
  private final Attempts attempts;
  private final OpenedByRole opened;

  public WithdrawnGrant(
      Stack stack, Attempts attempts, List<Endpoint> endpoints, AccessTable table) {
    this.stack = stack;
    this.attempts = attempts;
    this.opened = new OpenedByRole(endpoints, table, WHO);
  }

  public List<Check> checks() {
    var checks = new ArrayList<Check>();
    checks.add(new Check("every role is withdrawn, or one of its kind", this::everyAddress));
    for (Role role : TRIED) {
      var says = "a grant as %s withdrawn while its holder reads lets nobody in";
      checks.add(new Check(says.formatted(role.code()), () -> run(role)));
    }
    return checks;
  }

  private void run(Role role) {
    var holder = attempts.visitor(WHO);
    var lent = new LentRoles(stack);
    var reached = opened.of(role);
    var classes = IN_CLASSES.contains(role) ? CLASSES : List.<String>of();
    var school =
        IN_THE_TRUST.contains(role)
            ? null
            : attempts.visitor(Role.CLASS_TEACHER).door().schools().getFirst();
    var grant = lent.give(holder.door(), role.code(), school, classes);
    try {
      reached.forEach(each -> expect(letsIn(holder, each), each.name() + " lets nobody in"));
      lent.change(grant, classes.stream().limit(1).toList());
      reached.forEach(each -> expect(letsIn(holder, each), each.name() + " lets nobody in"));
    } finally {
      lent.takeBack(grant);
    }
    for (Endpoint each : reached) {
      expect(!letsIn(holder, each), each.name() + " of " + each.service() + " lets them in");
      int door = holder.throughTheDoor(each, each.ofNothing()).status();
      expect(door == 403, "the gateway passed on " + door + " of " + each.name());
    }
  }

  private static boolean letsIn(Visitor holder, Endpoint each) {
    var answer = holder.atTheService(each, each.ofNothing());
    return Attempts.mark(each, answer).equals(AccessTable.LET_IN);
  }

  /** No address that a role opens is left untried, in whichever service. */
  private void everyAddress() {
    var left = opened.toNoneOf(TRIED);
    expect(left.isEmpty(), "nobody's grant is withdrawn who is let in at " + left);
  }
}
