package waymark.gateway;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the screens whether somebody is signed in. */
@RestController
class SessionController {
  private final ProvidersSession provider;

  SessionController(ProvidersSession provider) {
    this.provider = provider;
  }

  /**
   * @param name as the provider gives it, for the person to see themselves
   * @param idleSeconds so long after what the person did last the session ends
   */
  record SessionState(boolean signedIn, @Nullable String name, @Nullable Integer idleSeconds) {}

  /** Asking is using: the session's time begins anew, here and at the provider. */
  @GetMapping("/session")
  ResponseEntity<SessionState> session(
      HttpServletRequest request, @AuthenticationPrincipal @Nullable OidcUser person) {
    var session = request.getSession(false);
    var state =
        person == null || session == null || !stillSignedIn(request)
            ? new SessionState(false, null, null)
            : new SessionState(true, name(person), session.getMaxInactiveInterval());
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(state);
  }

  /** Says no where the provider refuses; one that is not reached may be by the next request. */
  private boolean stillSignedIn(HttpServletRequest request) {
    var person = SecurityContextHolder.getContext().getAuthentication();
    if (person == null || request.getHeader(LastDeed.AUTOMATIC) != null) {
      return person != null;
    }
    try {
      provider.prolong(person, request);
      return true;
    } catch (OAuth2AuthorizationException refused) {
      return Relay.NOT_REACHED.equals(refused.getError().getErrorCode());
    }
  }

  private static @Nullable String name(OidcUser person) {
    return person.getFullName() != null ? person.getFullName() : person.getPreferredUsername();
  }
}
