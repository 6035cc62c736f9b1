package waymark.journeys.journey;

import static waymark.journeys.journey.Journey.expect;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The interface each service describes at the gateway is the one that is checked in. */
final class OpenApiJourney implements Journey {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Map<String, String> PATHS =
      Map.of(
          "pupil-case", "cases",
          "reporting", "reports",
          "recruitment", "recruitment",
          "notification", "notifications");

  private final Stack stack;

  OpenApiJourney(Stack stack) {
    this.stack = stack;
  }

  @Override
  public List<Check> checks() {
    return PATHS.keySet().stream()
        .sorted()
        .map(service -> new Check("the OpenAPI of " + service + " is true", () -> same(service)))
        .toList();
  }

  private void same(String service) throws Exception {
    var file = stack.root().resolve("contracts/openapi/" + service + ".json");
    var checkedIn = JSON.readTree(Files.readString(file));
    var path = "/api/" + PATHS.get(service) + "/openapi.json";
    var served = stack.signIn("senco").get(path).orFail().json();
    expect(served.equals(checkedIn), "served at " + path + " is not what " + file + " says");
  }
}
