package waymark.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** Where signing in does not end well, and the way out again. */
@Component
record SignIn(PublicUrl url) {
  private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

  /**
   * A replayed code, a state that is not ours, a provider that does not answer, or one that did not
   * ask for the password.
   */
  void failed(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    var why = AuthTime.why(failure);
    if (why != null) {
      LOG.warn("A sign-in was refused: {} (docs/sign-in)", why.code());
    }
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    if (Navigation.is(request)) {
      (why == null ? Page.signInFailed() : Page.signInRefused(why)).write(response);
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
