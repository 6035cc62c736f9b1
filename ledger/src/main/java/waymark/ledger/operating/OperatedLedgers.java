package waymark.ledger.operating;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import waymark.ledger.http.Unverified;
import waymark.ledger.proof.Checkpoints;
import waymark.ledger.proof.Doubt;
import waymark.ledger.proof.RecordWatch;

/** For a service that owns ledgers: imported where their publishers and checkpoints are beans. */
@Configuration(proxyBeanMethods = false)
public class OperatedLedgers {

  @Bean
  RepublishEndpoint republishEndpoint(Publishers publishers) {
    return new RepublishEndpoint(publishers);
  }

  @Bean
  NewGenerationEndpoint newGenerationEndpoint(Publishers publishers, Checkpoints checkpoints) {
    return new NewGenerationEndpoint(publishers, checkpoints);
  }

  @Bean
  WatchedRecords watchedRecords(Watches watches) {
    return new WatchedRecords(watches);
  }

  @Bean
  PublishedTopics publishedTopics(Publishers publishers) {
    return new PublishedTopics(publishers);
  }

  @Bean
  MeterBinder recordMeters(Watches watches) {
    return registry -> watches.all().forEach(watch -> meters(watch, registry));
  }

  /**
   * To alert on: anything but 0 is a position that is not as it was recorded, and the seconds since
   * the last completed check grow while none can be made.
   */
  private static void meters(RecordWatch watch, MeterRegistry registry) {
    Gauge.builder(
            "waymark.record.first.wrong",
            watch,
            each -> each.doubt().map(Doubt::firstWrong).orElse(0L))
        .tag("ledger", watch.ledger())
        .register(registry);
    Gauge.builder(
            "waymark.record.since.check", watch, each -> each.sinceCheck().toMillis() / 1_000.0)
        .baseUnit("seconds")
        .tag("ledger", watch.ledger())
        .register(registry);
  }

  /** What is below the address of a ledger's name is read from that ledger. */
  @Bean
  Unverified unverified(Watches watches) {
    return path ->
        watches.all().stream()
            .filter(watch -> path.startsWith("/api/" + watch.ledger() + "/"))
            .flatMap(watch -> watch.doubt().stream())
            .map(Doubt::since)
            .findFirst();
  }

  @Bean
  @Order(1)
  SecurityFilterChain operating(HttpSecurity http) {
    return OnThisMachine.only(http, "/actuator/republish", "/actuator/newgeneration");
  }
}
