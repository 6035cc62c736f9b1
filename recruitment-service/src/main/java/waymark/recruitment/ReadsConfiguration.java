package waymark.recruitment;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import waymark.ledger.operating.OperatedReads;
import waymark.ledger.proof.DayFolder;
import waymark.ledger.proof.SigningKey;
import waymark.ledger.reads.ReadLog;
import waymark.ledger.reads.SignedDays;

/** Who was shown which candidates, and the roots of its days. */
@Configuration(proxyBeanMethods = false)
@Import(OperatedReads.class)
class ReadsConfiguration {
  private static final String DATABASE = "recruitment-reads";

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
}
