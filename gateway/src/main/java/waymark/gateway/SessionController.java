package waymark.gateway;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the screens whether somebody is signed in. */
@RestController
class SessionController {

  /**
   * @param name as the provider gives it, for the person to see themselves
   * @param idleSeconds so long after what the person did last the session ends
   */
  record SessionState(boolean signedIn, @Nullable String name, @Nullable Integer idleSeconds) {}

  /** Asking is using: the session's time begins anew. */
  @GetMapping("/session")
  ResponseEntity<SessionState> session(
      HttpServletRequest request, @AuthenticationPrincipal @Nullable OidcUser person) {
    var session = request.getSession(false);
    var state =
        person == null || session == null
            ? new SessionState(false, null, null)
            : new SessionState(true, name(person), session.getMaxInactiveInterval());
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(state);
  }

  private static @Nullable String name(OidcUser person) {
    return person.getFullName() != null ? person.getFullName() : person.getPreferredUsername();
  }
}
