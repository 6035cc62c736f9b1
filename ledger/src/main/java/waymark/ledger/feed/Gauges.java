package waymark.ledger.feed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Supplier;

/** What every reader tells the meters, under its name. */
final class Gauges {
  private Gauges() {}

  static void bind(MeterRegistry registry, Supplier<FeedHealth> health) {
    String reader = health.get().reader();
    gauge(
        registry,
        reader,
        "position",
        "Last position read without a hole",
        () -> health.get().position());
    gauge(registry, reader, "lag", "Records of the topic still to read", () -> health.get().lag());
    gauge(registry, reader, "parked", "Messages set aside", () -> health.get().parked());
    gauge(registry, reader, "holes", "Stretches that never came", () -> health.get().holes());
    gauge(registry, reader, "red", "1 while it does not read", () -> health.get().isRed() ? 1 : 0);
  }

  private static void gauge(
      MeterRegistry registry,
      String reader,
      String what,
      String description,
      Supplier<Number> value) {
    Gauge.builder("waymark.feed." + what, value)
        .tag("reader", reader)
        .description(description)
        .register(registry);
  }
}
