package waymark.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.session.HttpSessionCreatedEvent;
import org.springframework.security.web.session.HttpSessionDestroyedEvent;
import org.springframework.security.web.session.HttpSessionIdChangedEvent;
import org.springframework.stereotype.Component;

/**
 * Ends the sessions that the provider says are over (OpenID Connect Back-Channel Logout 1.0), at
 * once and with their tokens: there is no browser in that request whose session it could be.
 */
@Component
class LiveSessions implements LogoutHandler {
  private final Map<String, HttpSession> live = new ConcurrentHashMap<>();
  private final OidcSessionRegistry signedIn;

  LiveSessions(OidcSessionRegistry signedIn) {
    this.signedIn = signedIn;
  }

  @Override
  public void logout(
      HttpServletRequest request, HttpServletResponse response, @Nullable Authentication provider) {
    if (provider != null && provider.getPrincipal() instanceof OidcLogoutToken token) {
      signedIn.removeSessionInformation(token).forEach(session -> end(session.getSessionId()));
    }
  }

  private void end(String id) {
    var session = live.get(id);
    if (session != null) {
      session.invalidate();
    }
  }

  @EventListener
  void created(HttpSessionCreatedEvent event) {
    live.put(event.getSession().getId(), event.getSession());
  }

  @EventListener
  void renamed(HttpSessionIdChangedEvent event) {
    var session = live.remove(event.getOldSessionId());
    if (session != null) {
      live.put(event.getNewSessionId(), session);
    }
  }

  @EventListener
  void destroyed(HttpSessionDestroyedEvent event) {
    live.remove(event.getSession().getId());
  }
}
