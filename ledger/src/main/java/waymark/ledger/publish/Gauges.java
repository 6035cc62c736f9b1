package waymark.ledger.publish;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.ToDoubleFunction;

/** What a publisher measures, one of each for a ledger. */
final class Gauges {
  private Gauges() {}

  static void bind(MeterRegistry meters, Publisher of) {
    gauge(meters, of, "position", "newest position written", p -> p.known());
    gauge(meters, of, "published", "newest position on the topic", p -> p.published());
    gauge(meters, of, "lag", "positions not yet on the topic", p -> p.lag());
    gauge(
        meters,
        of,
        "readonly",
        "1 where nothing may be recorded until an operator has looked",
        p -> p.ledger().objection().isPresent() ? 1 : 0);
    gauge(
        meters,
        of,
        "strange",
        "records at the end of the topic that somebody else has written",
        p -> p.strange().size());
    gauge(
        meters,
        of,
        "contradicted",
        "records of the topic that contradict the ledger: readers that took one in have stopped",
        p -> p.contradictions().size());
  }

  private static void gauge(
      MeterRegistry meters,
      Publisher of,
      String name,
      String meaning,
      ToDoubleFunction<Publisher> value) {
    Gauge.builder("waymark.ledger." + name, of, value)
        .description(meaning)
        .tag("ledger", of.ledger().name())
        .register(meters);
  }
}
