package waymark.gateway;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Requests to sign in, each remembered with the page that somebody came for. */
record RememberingRequests(OAuth2AuthorizationRequestResolver resolver)
    implements OAuth2AuthorizationRequestResolver {

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
    var resolved = resolver.resolve(request);
    if (resolved != null) {
      DeepLink.remember(request);
    }
    return resolved;
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String id) {
    return resolver.resolve(request, id);
  }
}
