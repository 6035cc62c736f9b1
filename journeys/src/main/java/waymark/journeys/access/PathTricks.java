package waymark.journeys.access;

import static waymark.journeys.journey.Journey.expect;

import java.util.List;
import java.util.stream.Stream;
import waymark.journeys.journey.Check;

/** Addresses that wander are answered alike by the gateway and by the services behind it. */
public final class PathTricks {
  private static final List<String> WANDERING =
      List.of(
          "/api/directory/..%2f..%2finternal/keys",
          "/api/directory/%2e%2e/%2e%2e/internal/keys",
          "/api/directory/%252e%252e/me",
          "/api/directory/../../internal/keys",
          "/api/directory/me;jsessionid=1",
          "/api/directory/me%3bjsessionid=1",
          "/api/directory//me",
          "/api/directory/.//me",
          "/api/directory/me%00",
          "/api/directory/me%0a",
          "/api/directory%5cme");

  private final Attempts attempts;

  public PathTricks(Attempts attempts) {
    this.attempts = attempts;
  }

  public Stream<Check> checks() {
    return WANDERING.stream()
        .map(path -> new Check(path + " is answered alike at both doors", () -> alike(path)));
  }

  private void alike(String path) {
    var person = attempts.visitor(Role.TRUST_ADMINISTRATOR);
    var door = person.door().get(path);
    var service = person.at("pupil-case").ask("GET", path, "application/json", "");
    expect(
        door.status() == service.status(),
        "the gateway answered " + door.status() + ", the service " + service.status());
    expect(
        door.status() == 400 || door.status() == 404, "answered " + door.status() + " to " + path);
    String type = door.json().path("type").asString("");
    expect(
        type.equals(service.json().path("type").asString("?")),
        "the gateway answered " + door.text() + ", the service " + service.text());
  }
}
