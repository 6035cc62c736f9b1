package waymark.gateway;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** How much one signed-in person may ask, in all their sessions together. */
final class PersonLimit extends OncePerRequestFilter {
  private final RateLimit requests;

  PersonLimit(Limits limits) {
    requests = new RateLimit("person", limits.perPerson());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var person = SecurityContextHolder.getContext().getAuthentication();
    if (person == null || requests.allows(person.getName(), request, response)) {
      chain.doFilter(request, response);
    }
  }
}
