package waymark.recruitment;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import waymark.ledger.operating.OperatedReads;
import waymark.ledger.proof.DayFolder;
import waymark.ledger.proof.SigningKey;
import waymark.ledger.reads.ReadLog;
import waymark.ledger.reads.ReasonsToKeep;
import waymark.ledger.reads.SignedDays;
import waymark.ledger.reads.StandingInLedger;
import waymark.ledger.reads.StandingKind;
import waymark.ledger.store.LedgerStore;

/** Who was shown which candidates, and the roots of its days. */
@Configuration(proxyBeanMethods = false)
@Import(OperatedReads.class)
class ReadsConfiguration {
  private static final String DATABASE = "recruitment-reads";
  private static final StandingKind HOLDS =
      new StandingKind(
          "legal holds on candidates",
          "Candidates",
          "candidate-hold-placed",
          "hold",
          Set.of("candidate-hold-lifted", "candidate-erased"));
  private static final StandingKind REQUESTS =
      new StandingKind(
          "candidates' requests to be answered",
          "Candidates",
          "candidate-access-received",
          "request",
          Set.of(
              "candidate-access-sent", "candidate-access-refused", "candidate-access-withdrawn"));

  @Bean
  ReadLog readLog(RecordSettings settings, Clock clock) {
    return ReadLog.open(settings.readsUri(), DATABASE, clock);
  }

  @Bean(initMethod = "start")
  SignedDays signedDays(ReadLog reads, RecordSettings settings, Clock clock) {
    return new SignedDays(
        reads,
        settings.cell(),
        new DayFolder(settings.checkpointDir(), DATABASE),
        SigningKey.read(settings.checkpointKeyFile()),
        clock);
  }

  @Bean
  ReasonsToKeep heldCandidates(LedgerStore record) {
    return new StandingInLedger(record, List.of(HOLDS, REQUESTS));
  }
}
