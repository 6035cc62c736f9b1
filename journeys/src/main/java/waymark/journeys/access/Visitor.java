package waymark.journeys.access;

import java.util.HashMap;
import java.util.Map;
import waymark.journeys.client.Answer;
import waymark.journeys.client.SignedInClient;
import waymark.journeys.client.TokenSignIn;
import waymark.journeys.journey.Stack;

/**
 * Somebody with one account, who can ask through the gateway and at each service itself.
 *
 * @param services by name, those that were asked
 */
public record Visitor(
    SignedInClient door, String token, Stack stack, Map<String, DirectClient> services) {

  /** Signs in twice: as a browser does, and as the gateway does for its own token. */
  public static Visitor of(Stack stack, String account) {
    var known = stack.accounts().called(account);
    var token =
        TokenSignIn.token(
            stack.provider(),
            stack.gateway(),
            stack.secret("gateway-client"),
            known.username(),
            known.password());
    return new Visitor(stack.signIn(account), token, stack, new HashMap<>());
  }

  Answer throughTheDoor(Endpoint endpoint, String path) {
    return endpoint.method().equals("GET")
        ? door.get(path)
        : door.send(endpoint.method(), path, endpoint.mediaType(), "{}");
  }

  Answer atTheService(Endpoint endpoint, String path) {
    return at(endpoint.part()).ask(endpoint.method(), path, endpoint.mediaType(), "{}");
  }

  public DirectClient at(String service) {
    return services.computeIfAbsent(
        service, s -> new DirectClient(stack.part(s), token, stack.promises()));
  }
}
