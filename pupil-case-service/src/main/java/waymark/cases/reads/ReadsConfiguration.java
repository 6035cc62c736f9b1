package waymark.cases.reads;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import waymark.cases.ledgers.TrustSettings;
import waymark.ledger.operating.OnThisMachine;
import waymark.ledger.operating.OperatedReads;
import waymark.ledger.proof.DayFolder;
import waymark.ledger.proof.SigningKey;
import waymark.ledger.reads.ReadLog;
import waymark.ledger.reads.SignedDays;

/** Who was shown which pupils by this service, and the roots of its days. */
@Configuration(proxyBeanMethods = false)
@Import(OperatedReads.class)
class ReadsConfiguration {
  private static final String DATABASE = "pupil-case-reads";

  @Bean
  ReadLog readLog(@Value("${waymark.reads-uri}") String uri, Clock clock) {
    return ReadLog.open(uri, DATABASE, clock);
  }

  @Bean(initMethod = "start")
  SignedDays signedDays(ReadLog reads, TrustSettings settings, Clock clock) {
    return new SignedDays(
        reads,
        settings.cell(),
        new DayFolder(settings.checkpointDir(), DATABASE),
        SigningKey.read(settings.checkpointKeyFile()),
        clock);
  }

  @Bean
  @Order(1)
  SecurityFilterChain operatingRetention(HttpSecurity http) {
    return OnThisMachine.only(http, "/actuator/readsretention");
  }
}
