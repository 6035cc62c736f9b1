package waymark.cases.safeguarding;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import waymark.cases.ledgers.TrustSettings;
import waymark.ledger.proof.DayFolder;
import waymark.ledger.proof.SigningKey;
import waymark.ledger.reads.ReadLog;
import waymark.ledger.reads.ReadsApart;
import waymark.ledger.reads.SignedDays;

/**
 * Who was shown what of safeguarding: kept apart, since that somebody looked already tells that
 * there is something.
 */
@Configuration(proxyBeanMethods = false)
class SafeguardingReads {
  private static final String LOG = "safeguarding-reads";

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
}
