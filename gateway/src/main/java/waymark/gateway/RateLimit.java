package waymark.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * So many requests in a minute from one caller, evenly refilled. Callers that have not been heard
 * of for a minute are forgotten, which changes nothing for them; beyond a fixed number the least
 * seen are forgotten early, so that no crowd of addresses fills the memory.
 */
final class RateLimit {
  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int CALLERS = 20_000;

  private final String name;
  private final int quota;
  private final Cache<String, Bucket> callers =
      Caffeine.newBuilder().maximumSize(CALLERS).expireAfterAccess(WINDOW).build();

  /**
   * @param name as it is told in the headers
   * @param quota requests in a minute, at least 1
   */
  RateLimit(String name, int quota) {
    this.name = name;
    this.quota = quota;
  }

  /** Whether this request may go on; if not, the refusal has been written. */
  boolean allows(String caller, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var asked = callers.get(caller, _ -> full()).tryConsumeAndReturnRemaining(1);
    if (asked.isConsumed()) {
      return true;
    }
    var wait = 1 + TimeUnit.NANOSECONDS.toSeconds(asked.getNanosToWaitForRefill());
    // The names and forms of draft-ietf-httpapi-ratelimit-headers.
    response.setHeader(
        "RateLimit-Policy", "\"%s\";q=%d;w=%d".formatted(name, quota, WINDOW.toSeconds()));
    response.setHeader("RateLimit", "\"%s\";r=0;t=%d".formatted(name, wait));
    response.setHeader("Retry-After", String.valueOf(wait));
    if (Navigation.is(request)) {
      Page.tooMany(wait).write(response);
    } else {
      Problem.ofStatus(429).write(response);
    }
    return false;
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, WINDOW))
        .build();
  }
}
