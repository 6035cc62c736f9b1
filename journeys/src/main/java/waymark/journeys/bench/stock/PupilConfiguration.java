package waymark.journeys.bench.stock;

import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Axon with the one aggregate; only what is under it differs. */
final class PupilConfiguration {
  private PupilConfiguration() {}

  static Configuration on(EventStorageEngine engine) {
    return DefaultConfigurer.defaultConfiguration(false)
        .configureEmbeddedEventStore(c -> engine)
        .configureAggregate(Pupil.class)
        .start();
  }
}
