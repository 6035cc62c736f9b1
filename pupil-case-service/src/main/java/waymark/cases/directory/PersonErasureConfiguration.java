package waymark.cases.directory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import waymark.cases.ledgers.ServiceLedger;
import waymark.ledger.erasure.Erasures;
import waymark.ledger.erasure.Steps;
import waymark.ledger.erasure.Traces;
import waymark.ledger.erasure.TracesInTurn;

/** Carries out what the directory says of erasures. */
@Configuration(proxyBeanMethods = false)
class PersonErasureConfiguration {
  @Bean(initMethod = "start")
  Erasures personErasures(ServiceLedger directory, ServiceLedger cases, Traces keptNames) {
    return new Erasures(
        directory.store(),
        directory.keys(),
        new Steps("person-erasure-approved", "person-erased"),
        new TracesInTurn(keptNames, new AskedToSee(cases.keys())),
        (subject, origin) ->
            directory
                .commands()
                .send(
                    new RecordPersonErased(DirectoryStreams.person(subject).orElseThrow()),
                    origin));
  }
}
