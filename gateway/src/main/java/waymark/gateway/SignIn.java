package waymark.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** The way to the provider and back, and out again. */
@Component
record SignIn(PublicUrl url) {

  /** Sends people to the provider, remembering the page they came for. */
  OAuth2AuthorizationRequestResolver requests(ClientRegistrationRepository registrations) {
    return new RememberingRequests(
        new DefaultOAuth2AuthorizationRequestResolver(registrations, "/oauth2/authorization"));
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
