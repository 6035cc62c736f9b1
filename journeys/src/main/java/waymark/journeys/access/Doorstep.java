package waymark.journeys.access;

import static waymark.journeys.journey.Journey.expect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import waymark.journeys.client.Answer;
import waymark.journeys.client.Stranger;
import waymark.journeys.journey.Check;
import waymark.journeys.journey.Stack;

/**
 * The addresses that the gateway answers itself, asked by somebody of every role and by a stranger.
 * Which these are, a test of the gateway knows too. Whoever walked here is signed out at the end.
 */
public final class Doorstep {
  static final String GATEWAY = "gateway";
  private static final String START = "/oauth2/authorization/waymark";

  /** In the order in which somebody meets them, with what each answers. */
  private enum Address {
    SESSION("GET", "/session", 200, 200),
    PAGE("GET", "/", 200, 302),
    FILE("GET", "/pages/{file}", 200, 200),
    SIGN_IN("GET", "/oauth2/authorization/{provider}", 302, 302),
    BACK_CHANNEL("POST", "/logout/connect/back-channel/{provider}", 400, 400),
    SIGN_OUT("POST", "/logout", 302, 403),
    CODE("GET", "/login/oauth2/code/{provider}", 401, 401);

    private final Endpoint endpoint;
    private final int known;
    private final int stranger;

    /**
     * @param known what is answered to whoever is signed in
     * @param stranger what is answered to anybody else, who has no token against forgery either
     */
    Address(String method, String path, int known, int stranger) {
      var rule = known == stranger ? "anybody" : "signed-in";
      this.endpoint = new Endpoint(GATEWAY, method, path, rule, "", false);
      this.known = known;
      this.stranger = stranger;
    }

    private Answer asked(Stranger person) {
      var path = endpoint.of(this == FILE ? "page.css" : "waymark");
      if (endpoint.method().equals("POST")) {
        return person.post(path, "", "X-XSRF-TOKEN", person.cookie("XSRF-TOKEN"));
      }
      return this == PAGE ? person.open(path) : person.get(path);
    }
  }

  private final Stack stack;
  private final Map<Endpoint, Map<Role, String>> seen = new LinkedHashMap<>();
  private final Map<Role, Stranger> people = new EnumMap<>(Role.class);

  public Doorstep(Stack stack) {
    this.stack = stack;
    for (Address each : Address.values()) seen.put(each.endpoint, new EnumMap<>(Role.class));
  }

  /**
   * @param table with which what is met is compared
   */
  public List<Check> checks(AccessTable table) {
    var checks = new ArrayList<Check>();
    for (Address each : Address.values()) {
      checks.add(
          new Check(
              each.endpoint.name() + " at the gateway, by nobody who is signed in",
              () -> met(each, new Stranger(stack.gateway()), each.stranger)));
      for (Role role : Role.values()) {
        checks.add(
            new Check(
                each.endpoint.name() + " at the gateway as " + role.code(),
                () -> asInTheTable(each, role, table)));
      }
    }
    return checks;
  }

  private void asInTheTable(Address address, Role role, AccessTable table) {
    met(address, people.computeIfAbsent(role, this::signedIn), address.known);
    seen.getOrDefault(address.endpoint, new EnumMap<>(Role.class)).put(role, AccessTable.LET_IN);
    var said = table.mark(address.endpoint, role);
    expect(said.equals(AccessTable.LET_IN), "let in, docs/access.md says " + said);
  }

  private static void met(Address address, Stranger person, int expected) {
    var answer = address.asked(person);
    expect(answer.status() == expected, "answered " + answer.status() + ", not " + expected);
  }

  private Stranger signedIn(Role role) {
    var account = stack.accounts().called(role.account());
    var person = new Stranger(stack.gateway());
    var back = person.untilSentBack(START, account.username(), account.password());
    person.open(back.toString());
    expect(person.signedIn(), role.code() + " is not signed in");
    return person;
  }

  /** All that was met so far. */
  public Map<Endpoint, Map<Role, String>> seen() {
    return seen;
  }
}
