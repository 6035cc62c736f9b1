package waymark.gateway;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.session.HttpSessionCreatedEvent;
import org.springframework.security.web.session.HttpSessionDestroyedEvent;
import org.springframework.security.web.session.HttpSessionIdChangedEvent;
import org.springframework.stereotype.Component;

/**
 * Ends the sessions that the provider says are over (OpenID Connect Back-Channel Logout 1.0), at
 * once and with their tokens: there is no browser in that request whose session it could be. And
 * whoever signs out here is signed out in all their browsers, whatever their provider tells.
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

  /** All but the one that the request belongs to, which signing out ends by itself. */
  void endOthersOf(
      HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person) {
    if (person != null && person.getPrincipal() instanceof OidcUser leaving) {
      HttpSession own = request.getSession(false);
      live.forEach((id, session) -> {
        boolean another = own == null || !own.getId().equals(id);
        if (another && whose(session).filter(who -> who.equals(leaving.getSubject())).isPresent()) {
          end(id);
        }
      });
    }
  }

  /** The provider's id of who is signed in there; empty where nobody is, or not any more. */
  private static Optional<String> whose(HttpSession session) {
    try {
      return session.getAttribute(SPRING_SECURITY_CONTEXT_KEY) instanceof SecurityContext context
              && context.getAuthentication() instanceof Authentication signedIn
              && signedIn.getPrincipal() instanceof OidcUser user
          ? Optional.ofNullable(user.getSubject())
          : Optional.empty();
    } catch (IllegalStateException ended) {
      return Optional.empty();
    }
  }

  private void end(String id) {
    var session = live.get(id);
    if (session == null) {
      return;
    }
    try {
      session.invalidate();
    } catch (IllegalStateException ended) {
      // By another request, meanwhile: as it should be.
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
