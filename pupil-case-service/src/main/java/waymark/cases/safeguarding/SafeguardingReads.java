package waymark.cases.safeguarding;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.ledgers.TrustSettings;
import waymark.cases.safeguarding.reading.AccessParts;
import waymark.ledger.proof.DayFolder;
import waymark.ledger.proof.SigningKey;
import waymark.ledger.reads.ReadLog;
import waymark.ledger.reads.ReadsApart;
import waymark.ledger.reads.ReasonsToKeep;
import waymark.ledger.reads.SignedDays;
import waymark.ledger.reads.StandingInLedger;
import waymark.ledger.reads.StandingKind;

/**
 * Who was shown what of safeguarding: kept apart, since that somebody looked already tells that
 * there is something.
 */
@Configuration(proxyBeanMethods = false)
class SafeguardingReads {
  private static final String LOG = "safeguarding-reads";
  private static final StandingKind FILE_HOLDS =
      new StandingKind(
          "legal holds on safeguarding files and low-level concerns",
          "How long this file is kept",
          "file-hold-placed",
          "hold",
          Set.of("file-hold-lifted", "file-erased"));

  @Bean
  ReadsApart readsApart(SafeguardingSettings settings, Clock clock) {
    return new ReadsApart("/api/safeguarding/", ReadLog.open(settings.readsUri(), LOG, clock));
  }

  @Bean(initMethod = "start")
  SignedDays safeguardingDays(ReadsApart apart, TrustSettings settings, Clock clock) {
    return new SignedDays(
        apart.log(),
        settings.cell(),
        new DayFolder(settings.checkpointDir(), LOG),
        SigningKey.read(settings.checkpointKeyFile()),
        clock);
  }

  @Bean
  ReasonsToKeep heldFiles(ServiceLedger safeguarding) {
    return new StandingInLedger(safeguarding.store(), List.of(FILE_HOLDS));
  }

  @Bean
  ReasonsToKeep owedParts(AccessParts parts) {
    return () ->
        ReasonsToKeep.counted(
            parts.owed(), "parts of answers to be given", "Requests to see a file");
  }
}
