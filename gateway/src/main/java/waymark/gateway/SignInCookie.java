package waymark.gateway;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Keeps a request to sign in where it came from, sealed, with the page that somebody wanted: who is
 * not signed in takes no memory here, however often they begin.
 */
@Component
record SignInCookie(PublicUrl url, SealedSignIn sealed)
    implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

  @Override
  public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
    var kept = opened(request);
    return kept == null ? null : kept.request();
  }

  @Override
  public void saveAuthorizationRequest(
      @Nullable OAuth2AuthorizationRequest begun,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (begun == null) {
      set(response, "", Duration.ZERO);
    } else {
      set(response, sealed.seal(begun, DeepLink.asked(request)), SealedSignIn.HELD);
    }
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
      HttpServletRequest request, HttpServletResponse response) {
    var kept = opened(request);
    if (kept == null) {
      return null;
    }
    set(response, "", Duration.ZERO);
    DeepLink.remember(request, kept.wanted());
    return kept.request();
  }

  private SealedSignIn.@Nullable Kept opened(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, name());
    var state = request.getParameter("state");
    var kept = cookie == null ? null : sealed.open(cookie.getValue());
    return kept != null && state != null && state.equals(kept.request().getState()) ? kept : null;
  }

  private String name() {
    return url.https() ? "__Host-waymark-sign-in" : "waymark-sign-in";
  }

  private void set(HttpServletResponse response, String value, Duration held) {
    var cookie =
        ResponseCookie.from(name(), value)
            .path("/")
            .httpOnly(true)
            .secure(url.https())
            .sameSite("Lax")
            .maxAge(held)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
