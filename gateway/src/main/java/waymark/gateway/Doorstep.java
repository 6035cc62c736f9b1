package waymark.gateway;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before anybody's session is looked for: how much one browser that is known here, or all others of
 * an address together, may ask, and nothing that would be held open or misread. Signing in is
 * counted more strictly, since strangers can ask for it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Doorstep extends OncePerRequestFilter {
  private final RateLimit requests;
  private final RateLimit signIns;
  private final KnownBrowser known;

  Doorstep(Limits limits, KnownBrowser known) {
    this.known = known;
    requests = new RateLimit("address", limits.perAddress());
    signIns = new RateLimit("sign-in", limits.signInsPerAddress());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var caller = known.of(request).orElseGet(() -> CallerAddress.of(request.getRemoteAddr()));
    if (!requests.allows(caller, request, response)
        || (isSignIn(request) && !signIns.allows(caller, request, response))) {
      return;
    }
    if ("websocket".equalsIgnoreCase(request.getHeader("Upgrade"))) {
      Problem.ofStatus(404).write(response);
    } else if (Objects.requireNonNullElse(request.getHeader("Accept"), "")
        .startsWith(MediaType.TEXT_EVENT_STREAM_VALUE)) {
      Problem.ofStatus(406).write(response);
    } else if (isFormForAService(request)) {
      Problem.ofStatus(415).write(response);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** No service takes one, and to look at a parameter here would be to read its body away. */
  private static boolean isFormForAService(HttpServletRequest request) {
    var type = Objects.requireNonNullElse(request.getContentType(), "");
    return type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
        && request.getServletPath().startsWith("/api/");
  }

  /** By the path as the container understood it: what was sent may write a letter as %6f. */
  private static boolean isSignIn(HttpServletRequest request) {
    var path = request.getServletPath();
    return path.startsWith("/oauth2/") || path.startsWith("/login/");
  }
}
