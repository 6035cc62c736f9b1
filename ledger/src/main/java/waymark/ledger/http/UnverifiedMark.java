package waymark.ledger.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Marks each answer out of a record that is not as it was recorded, whatever the answer is: a page,
 * a file, a refusal.
 */
final class UnverifiedMark extends OncePerRequestFilter {
  private static final String HEADER = "Waymark-Unverified-Since";

  private final ObjectProvider<Unverified> record;

  /**
   * @param record none in a service that reads of no record
   */
  UnverifiedMark(ObjectProvider<Unverified> record) {
    this.record = record;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    record.ifAvailable(known ->
        known
            .since(request.getRequestURI())
            .ifPresent(since -> response.setHeader(HEADER, since.toString())));
    chain.doFilter(request, response);
  }
}
