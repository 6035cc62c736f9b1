package waymark.recruitment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import waymark.ledger.erasure.Erasures;
import waymark.ledger.erasure.Steps;
import waymark.ledger.erasure.Traces;
import waymark.ledger.personal.KeyRing;
import waymark.ledger.store.LedgerStore;
import waymark.recruitment.candidate.CandidateStream;
import waymark.recruitment.candidate.RecordCandidateErased;
import waymark.recruitment.stored.CandidateEventType;
import waymark.recruitment.web.CandidateCommands;

/** Carries out what the ledger says of erasures. */
@Configuration(proxyBeanMethods = false)
class CandidateErasures {
  /** Nothing is kept of a candidate but what stands in the ledger. */
  private static final Traces NONE =
      new Traces() {
        @Override
        public boolean cleared(String subject, String by) {
          return true;
        }

        @Override
        public void announced(String subject) {}
      };

  @Bean(initMethod = "start")
  Erasures erasures(LedgerStore record, KeyRing keys, CandidateCommands commands) {
    return new Erasures(
        record,
        keys,
        new Steps(
            CandidateEventType.ERASURE_APPROVED.storedName(),
            CandidateEventType.ERASED.storedName()),
        NONE,
        (subject, origin) ->
            commands.send(
                new RecordCandidateErased(CandidateStream.candidate(subject).orElseThrow()),
                null,
                origin));
  }
}
