package waymark.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** Where signing in does not end well, and the way out again. */
@Component
record SignIn(PublicUrl url) {

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
