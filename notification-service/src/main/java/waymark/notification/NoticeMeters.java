package waymark.notification;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** How telling goes, in numbers. */
final class NoticeMeters {
  private final Counter sent;
  private final Counter failed;
  private volatile long waiting;
  private volatile long leaderless;

  NoticeMeters(MeterRegistry registry) {
    sent =
        Counter.builder("waymark.notices.sent")
            .description("E-mails that the mail server took")
            .register(registry);
    failed =
        Counter.builder("waymark.notices.failed")
            .description("Tries that failed; each is made again")
            .register(registry);
    Gauge.builder("waymark.notices.waiting", () -> waiting)
        .description("E-mails still to be sent")
        .register(registry);
    Gauge.builder("waymark.notices.leaderless", () -> leaderless)
        .description("Notices that wait for a safeguarding lead at their school")
        .register(registry);
  }

  void sent() {
    sent.increment();
  }

  void failed() {
    failed.increment();
  }

  void waiting(long now) {
    waiting = now;
  }

  long waiting() {
    return waiting;
  }

  void leaderless(long now) {
    leaderless = now;
  }

  long leaderless() {
    return leaderless;
  }
}
