package waymark.cases.erasure;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import waymark.cases.ledgers.PupilCommands;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.publishing.PupilEventType;
import waymark.cases.pupil.PupilStream;
import waymark.cases.pupil.SentBy;
import waymark.cases.roll.RollTraces;
import waymark.ledger.erasure.Erasures;
import waymark.ledger.erasure.Steps;
import waymark.ledger.erasure.Traces;
import waymark.ledger.erasure.TracesInTurn;

/** Carries out what the ledger of cases says of erasures. */
@Configuration(proxyBeanMethods = false)
class ErasureConfiguration {
  @Bean(initMethod = "start")
  Erasures pupilErasures(
      ServiceLedger cases, PupilCommands commands, RollTraces traces, Traces keptNames) {
    return new Erasures(
        cases.store(),
        cases.keys(),
        new Steps(
            PupilEventType.ERASURE_APPROVED.storedName(), PupilEventType.PUPIL_ERASED.storedName()),
        new TracesInTurn(keptNames, traces),
        (subject, origin) ->
            commands.send(
                new RecordErased(PupilStream.pupil(subject).orElseThrow()),
                origin,
                SentBy.THE_SERVICE));
  }
}
