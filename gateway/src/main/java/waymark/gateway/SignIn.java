package waymark.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** The way to the provider and back, and out again. */
@Component
record SignIn(PublicUrl url) {

  /** Sends people to the provider, remembering the page they came for. */
  OAuth2AuthorizationRequestResolver requests(ClientRegistrationRepository registrations) {
    var resolver =
        new DefaultOAuth2AuthorizationRequestResolver(registrations, "/oauth2/authorization");
    return new OAuth2AuthorizationRequestResolver() {
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
    };
  }

  /** A replayed code, a state that is not ours, a provider that does not answer. */
  void failed(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    if (Navigation.is(request)) {
      Page.signInFailed().write(response);
    } else {
      Problem.notSignedIn().write(response);
    }
  }

  /** Ends the provider's session too; otherwise the next person at this computer is let in. */
  LogoutSuccessHandler signedOut(ClientRegistrationRepository registrations) {
    var handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
    handler.setPostLogoutRedirectUri(url.base() + "/");
    return handler;
  }
}
