package waymark.recruitment;

import java.time.Clock;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import waymark.ledger.http.RequestHash;
import waymark.ledger.personal.KeyRing;
import waymark.ledger.personal.TrustKey;
import waymark.ledger.store.LedgerCommands;
import waymark.ledger.store.LedgerEngine;
import waymark.ledger.store.LedgerStore;
import waymark.recruitment.candidate.Candidate;
import waymark.recruitment.candidate.CandidateCommand;
import waymark.recruitment.stored.CandidateCodec;

/** The aggregate that is recorded in the ledger, and the way to it. */
@Configuration(proxyBeanMethods = false)
class CandidatesConfiguration {
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  RequestHash requestHash(TrustKey trust) {
    return request -> trust.hmac("request", request);
  }

  @Bean
  CandidateCodec candidateCodec(KeyRing keys) {
    return new CandidateCodec(keys);
  }

  @Bean(initMethod = "start", destroyMethod = "shutdown")
  org.axonframework.config.Configuration aggregates(
      LedgerStore record, CandidateCodec codec, Clock clock) {
    return DefaultConfigurer.defaultConfiguration(false)
        .registerComponent(Clock.class, c -> clock)
        .configureEmbeddedEventStore(c -> new LedgerEngine(record, codec))
        .configureAggregate(
            AggregateConfigurer.defaultConfiguration(Candidate.class)
                .configureCommandTargetResolver(c ->
                    command ->
                        new VersionedAggregateIdentifier(
                            ((CandidateCommand) command.getPayload()).stream(), null)))
        .buildConfiguration();
  }

  @Bean
  LedgerCommands commands(org.axonframework.config.Configuration aggregates, LedgerStore record) {
    return new LedgerCommands(aggregates.commandBus(), record);
  }
}
