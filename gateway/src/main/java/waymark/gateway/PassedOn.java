package waymark.gateway;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpHeaders;

/**
 * The headers of a browser's request that go along to a service; all others stay outside. Not among
 * them is what a browser says to have already: each read is answered anew, and so recorded.
 */
final class PassedOn {
  private static final Set<String> NAMES = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  static {
    NAMES.addAll(
        Set.of(
            "Accept",
            "Accept-Language",
            "Content-Encoding",
            "Content-Length",
            "Content-Type",
            "Idempotency-Key",
            "If-Match",
            "traceparent"));
  }

  private PassedOn() {}

  static void only(HttpHeaders headers) {
    headers.headerNames().stream()
        .filter(name -> !NAMES.contains(name))
        .toList()
        .forEach(headers::remove);
  }
}
