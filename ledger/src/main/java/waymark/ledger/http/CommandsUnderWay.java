package waymark.ledger.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.web.util.OnCommittedResponseWrapper;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The same command of the same person once at a time: whoever sends it again before it is answered
 * is told to wait. That it is recorded once does not rest on this, which knows of this process
 * alone, but on the ledger.
 */
final class CommandsUnderWay extends OncePerRequestFilter {
  /** Each with the request that is at it, and no later one of the same command, to take it out. */
  private final Map<List<String>, HttpServletRequest> underWay = new ConcurrentHashMap<>();

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getHeader("Idempotency-Key") == null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var command = command(request);
    if (underWay.putIfAbsent(command, request) != null) {
      ProblemWriter.write(stillUnderWay(), response);
      return;
    }
    try {
      chain.doFilter(request, new Answering(response, () -> underWay.remove(command, request)));
    } finally {
      underWay.remove(command, request);
    }
  }

  private static List<String> command(HttpServletRequest request) {
    return List.of(
        Objects.requireNonNullElse(request.getRemoteUser(), ""),
        request.getMethod(),
        request.getRequestURI(),
        request.getHeader("Idempotency-Key"));
  }

  private static Problem stillUnderWay() {
    return Problem.of(
            409,
            "command-under-way",
            "Not done yet",
            "The same request is still being worked on. Send it again in a second: it is recorded"
                + " once.")
        .with("Retry-After", "1");
  }

  /** Who has the answer may send the same again at once: it is settled before that goes out. */
  private static final class Answering extends OnCommittedResponseWrapper {
    private final Runnable settled;

    Answering(HttpServletResponse response, Runnable settled) {
      super(response);
      this.settled = settled;
    }

    @Override
    protected void onResponseCommitted() {
      settled.run();
    }
  }
}
