package waymark.journeys.access;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import waymark.journeys.journey.Stack;

/** What the running services list of themselves, and whether anything is described that is not. */
public final class Endpoints {
  public static final List<String> SERVICES =
      List.of("notification", "pupil-case", "recruitment", "reporting");

  private Endpoints() {}

  public static List<Endpoint> of(Stack stack) {
    return SERVICES.stream().flatMap(service -> listed(stack, service)).toList();
  }

  /** What they and the gateway answer on their management ports. */
  public static List<Endpoint> operated(Stack stack) {
    return Stream.concat(
            gateways(stack), SERVICES.stream().flatMap(service -> operated(stack, service)))
        .toList();
  }

  private static Stream<Endpoint> listed(Stack stack, String service) {
    return asked(stack, service, "/actuator/access")
        .required("endpoints")
        .valueStream()
        .map(each -> Endpoint.read(service, each));
  }

  private static Stream<Endpoint> operated(Stack stack, String service) {
    return asked(stack, service, "/actuator/access")
        .required("operated")
        .valueStream()
        .map(each -> Endpoint.read(service + Endpoint.MANAGEMENT, each));
  }

  /** The gateway measures itself and is not operated: its own list of links is all there is. */
  private static Stream<Endpoint> gateways(Stack stack) {
    var part = Doorstep.GATEWAY + Endpoint.MANAGEMENT;
    return asked(stack, Doorstep.GATEWAY, "/actuator")
        .required("_links")
        .valueStream()
        .map(link -> link.required("href").asString().replaceFirst("^.*?/actuator", "/actuator"))
        .filter(path -> !path.equals("/actuator"))
        .map(path -> new Endpoint(part, "GET", path, "measured", "", false));
  }

  private static JsonNode asked(Stack stack, String service, String path) {
    URI management = stack.part(service + Endpoint.MANAGEMENT);
    return new DirectClient(management, null, stack.promises())
        .ask("GET", path, "application/json", "")
        .orFail()
        .json();
  }
}
