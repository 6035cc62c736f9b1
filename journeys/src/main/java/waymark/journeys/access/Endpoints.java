package waymark.journeys.access;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import waymark.journeys.journey.Stack;

/** What the running services list of themselves, and whether anything is described that is not. */
public final class Endpoints {
  public static final List<String> SERVICES =
      List.of("notification", "pupil-case", "recruitment", "reporting");

  private Endpoints() {}

  public static List<Endpoint> of(Stack stack) {
    return SERVICES.stream().flatMap(service -> listed(stack, service)).toList();
  }

  private static Stream<Endpoint> listed(Stack stack, String service) {
    URI management = stack.part(service + "-management");
    var answer =
        new DirectClient(management, null, stack.promises())
            .ask("GET", "/actuator/access", "application/json", "");
    return answer
        .orFail()
        .json()
        .required("endpoints")
        .valueStream()
        .map(each -> Endpoint.read(service, each));
  }
}
