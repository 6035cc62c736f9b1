package waymark.journeys.access;

import static waymark.journeys.journey.Journey.expect;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import waymark.journeys.journey.Stack;

/** Every service follows the directory, from which it knows who may do what. */
record DirectoryReaders(Stack stack) {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Map<String, String> READER =
      Map.of(
          "notification", "notification-directory",
          "pupil-case", "pupil-case-directory",
          "recruitment", "recruitment-directory",
          "reporting", "directory");

  /** Waits until all of them have read as far as this. */
  void reach(long position) {
    for (String service : Endpoints.SERVICES) {
      for (var end = Instant.now().plus(PATIENCE); position(service) < position; ) {
        expect(Instant.now().isBefore(end), service + " never reached " + position);
        LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      }
    }
  }

  private long position(String service) {
    var at = stack.part(service + Endpoint.MANAGEMENT);
    var metrics = new DirectClient(at, null, stack.promises());
    return metrics
        .ask("GET", "/actuator/prometheus", "text/plain", "")
        .text()
        .lines()
        .filter(line -> line.startsWith("waymark_feed_position{"))
        .filter(line -> line.contains("reader=\"" + READER.get(service) + "\""))
        .map(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .findFirst()
        .orElse(0L);
  }
}
