package waymark.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.util.WebUtils;

/** The access token of whoever is signed in, renewed when needed. */
@Component
record PersonsToken(OAuth2AuthorizedClientManager tokens) {

  /**
   * Null when the person has to sign in again. One request of a session at a time asks, so that a
   * page's many requests renew an ended token once.
   */
  @Nullable String of(ServerRequest request) {
    Authentication person =
        Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
    var ask =
        OAuth2AuthorizeRequest.withClientRegistrationId(SignInProvider.ID)
            .principal(person)
            .attribute(HttpServletRequest.class.getName(), request.servletRequest())
            .build();
    synchronized (WebUtils.getSessionMutex(request.session())) {
      var client = tokens.authorize(ask);
      return client == null ? null : client.getAccessToken().getTokenValue();
    }
  }
}
