package waymark.cases.shell;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import waymark.cases.directory.DirectoryCommand;
import waymark.cases.privacy.SubjectAccessCommand;
import waymark.cases.privacy.SubjectAccessEventType;
import waymark.cases.publishing.DirectoryEventType;
import waymark.cases.publishing.PupilEventType;
import waymark.cases.publishing.StoredEvents;
import waymark.cases.publishing.StoredType;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.PupilCommand;
import waymark.ledger.personal.KeyRing;
import waymark.ledger.store.EventCodec;
import waymark.ledger.store.LedgerEngine;
import waymark.ledger.store.LedgerStore;

/**
 * Which aggregates are recorded in which ledger. One Axon configuration for each ledger, since a
 * command writes to one; no event processors, sagas or caches.
 */
final class Aggregates {
  private Aggregates() {}

  static Configuration ofDirectory(LedgerStore store, KeyRing keys, Clock clock) {
    EventCodec codec = new StoredEvents(keys, List.of(DirectoryEventType.values()));
    Configurer configurer = on(store, codec, clock);
    for (Class<?> aggregate :
        List.of(School.class, Person.class, PolicyItem.class, AdministratorCode.class)) {
      configurer.configureAggregate(
          aggregate(aggregate, command -> ((DirectoryCommand) command).stream()));
    }
    return configurer.buildConfiguration();
  }

  static Configuration ofCases(LedgerStore store, KeyRing keys, Clock clock, PolicyInForce policy) {
    List<StoredType> types = new ArrayList<>(List.of(PupilEventType.values()));
    types.addAll(List.of(SubjectAccessEventType.values()));
    return on(store, new StoredEvents(keys, types), clock)
        .registerComponent(PolicyInForce.class, c -> policy)
        .configureAggregate(
            aggregate(PupilCase.class, command -> ((PupilCommand) command).stream()))
        .configureAggregate(
            aggregate(SubjectAccess.class, command -> ((SubjectAccessCommand) command).stream()))
        .buildConfiguration();
  }

  private static Configurer on(LedgerStore store, EventCodec codec, Clock clock) {
    return DefaultConfigurer.defaultConfiguration(false)
        .registerComponent(Clock.class, c -> clock)
        .configureEmbeddedEventStore(c -> new LedgerEngine(store, codec));
  }

  private static <A> AggregateConfigurer<A> aggregate(
      Class<A> type, Function<Object, String> stream) {
    return AggregateConfigurer.defaultConfiguration(type)
        .configureCommandTargetResolver(c ->
            command -> new VersionedAggregateIdentifier(stream.apply(command.getPayload()), null));
  }
}
