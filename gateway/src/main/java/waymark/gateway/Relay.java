package waymark.gateway;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Passes a request on under the signed-in person's token, which it renews when needed. Of what the
 * browser sent only the headers named here go along: a cookie, an identity or a forwarding header
 * from outside means nothing inside.
 */
@Component
class Relay implements HandlerFilterFunction<ServerResponse, ServerResponse> {
  private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

  /** How the client names a provider that gave no answer, as opposed to one that refused. */
  static final String NOT_REACHED = "invalid_token_response";

  /** Says who asked the gateway, in place of whatever the browser sent under this name. */
  private static final String CLIENT_ADDRESS = "Waymark-Client-Address";

  private final PersonsToken tokens;

  Relay(PersonsToken tokens) {
    this.tokens = tokens;
  }

  @Override
  public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
      throws Exception {
    @Nullable String token;
    try {
      token = tokens.of(request);
    } catch (OAuth2AuthorizationException refused) {
      LOG.info("a token was not renewed: {}", refused.getError().getErrorCode());
      return NOT_REACHED.equals(refused.getError().getErrorCode())
          ? Problem.unavailable().response()
          : Problem.notSignedIn().response();
    }
    if (token == null) {
      return Problem.notSignedIn().response();
    }
    var clean =
        ServerRequest.from(request)
            .headers(headers -> {
              PassedOn.only(headers);
              headers.setBearerAuth(token);
              headers.set(
                  CLIENT_ADDRESS, CallerAddress.alone(request.servletRequest().getRemoteAddr()));
            })
            .build();
    try {
      return next.handle(clean);
    } catch (ResourceAccessException | IOException notReached) {
      // Of the address only whose it is: somebody may have typed a name into the rest.
      var service = request.path().split("/", 4)[2];
      LOG.warn("/api/{} could not be reached: {}", service, notReached.getClass().getName());
      return Problem.unavailable().response();
    }
  }
}
