package waymark.cases.reads;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.ledgers.TrustSettings;
import waymark.ledger.operating.OnThisMachine;
import waymark.ledger.operating.OperatedReads;
import waymark.ledger.proof.DayFolder;
import waymark.ledger.proof.SigningKey;
import waymark.ledger.reads.ReadLog;
import waymark.ledger.reads.ReasonsToKeep;
import waymark.ledger.reads.SignedDays;
import waymark.ledger.reads.StandingInLedger;
import waymark.ledger.reads.StandingKind;

/** Who was shown which pupils by this service, and the roots of its days. */
@Configuration(proxyBeanMethods = false)
@Import(OperatedReads.class)
class ReadsConfiguration {
  private static final String DATABASE = "pupil-case-reads";
  private static final StandingKind PUPIL_HOLDS =
      new StandingKind(
          "legal holds on pupils' records",
          "Records due to be erased",
          "hold-placed",
          "hold",
          Set.of("hold-lifted", "erased"));
  private static final StandingKind REQUESTS =
      new StandingKind(
          "subject access requests to be answered",
          "Subject access requests",
          "subject-access-received",
          "request",
          Set.of("subject-access-sent", "subject-access-refused"));
  private static final StandingKind STAFF_HOLDS =
      new StandingKind(
          "legal holds on members of staff",
          "People",
          "person-hold-placed",
          "hold",
          Set.of("person-hold-lifted", "person-erased"));

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
  ReasonsToKeep heldPupils(ServiceLedger cases) {
    return new StandingInLedger(cases.store(), List.of(PUPIL_HOLDS, REQUESTS));
  }

  @Bean
  ReasonsToKeep heldStaff(ServiceLedger directory) {
    return new StandingInLedger(directory.store(), List.of(STAFF_HOLDS));
  }

  @Bean
  @Order(1)
  SecurityFilterChain operatingRetention(HttpSecurity http) {
    return OnThisMachine.only(http, "/actuator/readsretention");
  }
}
