package waymark.journeys.access;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import waymark.journeys.client.Answer;
import waymark.journeys.journey.Stack;

/** Every role at every address, by both ways; 403 is refused, any other answer let in. */
public final class Attempts {
  private final Stack stack;
  private final Map<Role, Visitor> visitors = new EnumMap<>(Role.class);
  private final Map<Endpoint, Map<Role, String>> seen = new LinkedHashMap<>();

  public Attempts(Stack stack, List<Endpoint> endpoints) {
    this.stack = stack;
    endpoints.forEach(each -> seen.put(each, new EnumMap<>(Role.class)));
  }

  public Visitor visitor(Role role) {
    return visitors.computeIfAbsent(role, r -> Visitor.of(stack, r.account()));
  }

  /**
   * @return what the role's account met there
   * @throws AssertionError where the two ways differ, or something failed
   */
  public String attempt(Endpoint endpoint, Role role) {
    if (endpoint.isOperated()) {
      return operated(endpoint, role);
    }
    String path = endpoint.ofNothing();
    String direct = mark(endpoint, visitor(role).atTheService(endpoint, path));
    seen.getOrDefault(endpoint, new EnumMap<>(Role.class)).put(role, direct);
    Answer atTheDoor = visitor(role).throughTheDoor(endpoint, path);
    if (!endpoint.atTheGateway()) {
      if (atTheDoor.status() != 404) {
        throw new AssertionError("the gateway answered " + atTheDoor.status() + ", not 404");
      }
    } else if (!mark(endpoint, atTheDoor).equals(direct)) {
      throw new AssertionError(
          "the service says " + direct + ", the gateway answered " + atTheDoor.status());
    }
    return direct;
  }

  /** Where people come in it is not there, for any role: it is never asked where it is. */
  private String operated(Endpoint endpoint, Role role) {
    String path = endpoint.ofNothing();
    int atTheDoor = visitor(role).throughTheDoor(endpoint, path).status();
    int behind = atTheDoor;
    if (!endpoint.part().equals(Doorstep.GATEWAY)) {
      behind = visitor(role).atTheService(endpoint, path).status();
    }
    String mark = atTheDoor == 404 && behind == 404 ? AccessTable.REFUSED : AccessTable.LET_IN;
    seen.getOrDefault(endpoint, new EnumMap<>(Role.class)).put(role, mark);
    return mark;
  }

  /** All that was met so far. */
  public Map<Endpoint, Map<Role, String>> seen() {
    return seen;
  }

  static String mark(Endpoint endpoint, Answer answer) {
    if (answer.status() == 401 || answer.status() == 429 || answer.status() >= 500) {
      throw new AssertionError(endpoint.name() + " answered " + answer.status());
    }
    return answer.status() == 403 ? AccessTable.REFUSED : AccessTable.LET_IN;
  }
}
