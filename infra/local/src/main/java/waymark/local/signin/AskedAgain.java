package waymark.local.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks for the password, of somebody who is signed in too, where the gateway wants it asked for
 * ({@code prompt=login} and {@code max_age}, OpenID Connect Core 3.1.2.1): once for one request.
 */
final class AskedAgain extends OncePerRequestFilter {
  private static final String FOR = AskedAgain.class.getName();

  /** A request that somebody was asked for, and since when. */
  private record Asked(String query, Instant at) {}

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getServletPath().equals("/oauth2/authorize");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var session = request.getSession();
    var before = session.getAttribute(FOR);
    session.removeAttribute(FOR);
    var now = Instant.now();
    var last = LastPassword.of(SecurityContextHolder.getContext().getAuthentication());
    boolean given =
        before instanceof Asked asked
            && asked.query().equals(query(request))
            && last.at().isAfter(asked.at());
    if (given || last.does(request, now)) {
      chain.doFilter(request, response);
    } else {
      session.setAttribute(FOR, new Asked(query(request), now));
      new HttpSessionRequestCache().saveRequest(request, response);
      response.sendRedirect(SignInSecurity.SIGN_IN);
    }
  }

  /** Without what is added to a request that is made again after signing in. */
  private static String query(HttpServletRequest request) {
    return Objects.requireNonNullElse(request.getQueryString(), "").replaceFirst("&continue$", "");
  }
}
