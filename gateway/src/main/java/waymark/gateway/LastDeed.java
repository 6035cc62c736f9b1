package waymark.gateway;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that long after what its person did last: what a page asks by itself, and says so
 * in {@value #AUTOMATIC}, is answered until then and prolongs nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class LastDeed extends OncePerRequestFilter {
  static final String AUTOMATIC = "Waymark-Automatic";
  private static final String AT = LastDeed.class.getName();

  private final InstantSource clock;

  LastDeed() {
    this(InstantSource.system());
  }

  LastDeed(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var session = request.getSession(false);
    if (session != null) {
      var now = clock.instant();
      var last = session.getAttribute(AT) instanceof Instant at ? at : now;
      if (last.plusSeconds(session.getMaxInactiveInterval()).isBefore(now)) {
        session.invalidate();
      } else {
        session.setAttribute(AT, request.getHeader(AUTOMATIC) == null ? now : last);
      }
    }
    chain.doFilter(request, response);
  }
}
