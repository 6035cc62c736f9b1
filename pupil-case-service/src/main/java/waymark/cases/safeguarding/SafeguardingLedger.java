package waymark.cases.safeguarding;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.util.List;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import waymark.cases.ledgers.Opening;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.safeguarding.access.AccessPart;
import waymark.cases.safeguarding.child.ChildFile;
import waymark.cases.safeguarding.concern.Concern;
import waymark.cases.safeguarding.keeping.FileKeeping;
import waymark.cases.safeguarding.lowlevel.LowLevelConcern;
import waymark.cases.safeguarding.reading.SafeguardingIndex;
import waymark.cases.safeguarding.reading.SafeguardingStreams;
import waymark.cases.safeguarding.record.SafeguardingCommand;
import waymark.cases.safeguarding.stored.SafeguardingCodec;
import waymark.cases.safeguarding.stored.SafeguardingMessages;
import waymark.ledger.store.EventCodec;
import waymark.ledger.store.LedgerEngine;

/** Opens the safeguarding ledger, with users of its own at database and broker. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SafeguardingSettings.class)
class SafeguardingLedger {
  static final String NAME = "safeguarding";

  private static final List<Class<?>> AGGREGATES =
      List.of(
          Concern.class,
          ChildFile.class,
          LowLevelConcern.class,
          FileKeeping.class,
          AccessPart.class);

  /** Made anew from the ledger whenever it is dropped. */
  private static final String VIEWS = "safeguarding-views";

  @Bean
  MongoClient safeguardingClient(SafeguardingSettings settings) {
    return MongoClients.create(settings.mongodbUri());
  }

  @Bean
  ServiceLedger safeguarding(
      Opening opening,
      SafeguardingSettings settings,
      MongoClient safeguardingClient,
      Clock clock,
      PolicyInForce policy) {
    return opening
        .on(settings.kafkaBootstrap(), safeguardingClient)
        .open(
            NAME,
            new SafeguardingMessages(),
            (store, keys) -> {
              EventCodec codec = SafeguardingCodec.with(keys);
              Configurer axon =
                  DefaultConfigurer.defaultConfiguration(false)
                      .registerComponent(Clock.class, c -> clock)
                      .registerComponent(PolicyInForce.class, c -> policy)
                      .configureEmbeddedEventStore(c -> new LedgerEngine(store, codec));
              for (Class<?> type : AGGREGATES) {
                axon.configureAggregate(aggregate(type));
              }
              return axon.buildConfiguration();
            });
  }

  @Bean
  SafeguardingStreams safeguardingStreams(ServiceLedger safeguarding) {
    return new SafeguardingStreams(
        safeguarding.store(), SafeguardingCodec.with(safeguarding.keys()));
  }

  @Bean
  SafeguardingIndex safeguardingIndex(
      MongoClient safeguardingClient, ServiceLedger safeguarding, SafeguardingStreams streams) {
    return new SafeguardingIndex(
        safeguardingClient.getDatabase(VIEWS), safeguarding.store(), streams);
  }

  private static <A> AggregateConfigurer<A> aggregate(Class<A> type) {
    return AggregateConfigurer.defaultConfiguration(type)
        .configureCommandTargetResolver(c ->
            command ->
                new VersionedAggregateIdentifier(
                    ((SafeguardingCommand) command.getPayload()).stream(), null));
  }
}
