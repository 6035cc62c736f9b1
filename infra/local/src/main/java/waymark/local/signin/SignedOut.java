package waymark.local.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Component;

/** Whoever signs out in one browser is signed out in all of theirs, here and at the gateway. */
@Component
final class SignedOut implements LogoutHandler {
  private final LogoutHandler thisSession = new SecurityContextLogoutHandler();
  private final SessionRegistry sessions;
  private final BackChannel gateway;

  SignedOut(SessionRegistry sessions, BackChannel gateway) {
    this.sessions = sessions;
    this.gateway = gateway;
  }

  @Override
  public void logout(
      HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signOut) {
    if (!(signOut instanceof OidcLogoutAuthenticationToken asked)) {
      return;
    }
    String subject =
        Objects.requireNonNull(Objects.requireNonNull(asked.getIdToken()).getSubject());
    if (asked.isPrincipalAuthenticated()) {
      thisSession.logout(request, response, (Authentication) asked.getPrincipal());
    }
    sessions.getAllPrincipals().stream()
        .filter(who -> who instanceof UserDetails user && user.getUsername().equals(subject))
        .flatMap(who -> sessions.getAllSessions(who, false).stream())
        .forEach(SessionInformation::expireNow);
    gateway.signedOut(subject);
  }
}
