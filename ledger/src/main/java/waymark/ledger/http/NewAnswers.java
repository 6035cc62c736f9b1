package waymark.ledger.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A read is answered anew whatever the reader says to have already: "not modified" would confirm
 * what a record holds without passing {@link NamedReads}. Of a read's conditions nothing is heard.
 */
final class NewAnswers extends OncePerRequestFilter {
  private static final Set<String> CONDITIONS = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  static {
    CONDITIONS.addAll(
        List.of("If-Match", "If-None-Match", "If-Modified-Since", "If-Unmodified-Since"));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    chain.doFilter(read ? new Unconditional(request) : request, response);
  }

  private static final class Unconditional extends HttpServletRequestWrapper {
    Unconditional(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getHeader(String name) {
      return CONDITIONS.contains(name) ? null : super.getHeader(name);
    }

    @Override
    public long getDateHeader(String name) {
      return CONDITIONS.contains(name) ? -1 : super.getDateHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return CONDITIONS.contains(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
      return Collections.enumeration(
          Collections.list(super.getHeaderNames()).stream()
              .filter(name -> !CONDITIONS.contains(name))
              .toList());
    }
  }
}
