package waymark.ledger.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Marks each answer out of a record that is not as it was recorded, whatever the answer is: a page,
 * a file, a refusal.
 */
final class UnverifiedMark extends OncePerRequestFilter {
  private static final String HEADER = "Waymark-Unverified-Since";

  private final Supplier<Unverified> record;

  /**
   * @param record asked for at the first request: what it knows from is not there yet when filters
   *     are made
   */
  UnverifiedMark(Supplier<Unverified> record) {
    this.record = record;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    record
        .get()
        .since(request.getRequestURI())
        .ifPresent(since -> response.setHeader(HEADER, since.toString()));
    chain.doFilter(request, response);
  }
}
