package waymark.cases.directory;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import waymark.cases.ledgers.ServiceLedger;
import waymark.ledger.erasure.Erasures;
import waymark.ledger.erasure.Steps;

/** Carries out what the directory says of erasures. */
@Configuration(proxyBeanMethods = false)
class PersonErasureConfiguration {
  @Bean(initMethod = "start")
  Erasures personErasures(ServiceLedger directory, ServiceLedger cases) {
    return new Erasures(
        directory.store(),
        directory.keys(),
        new Steps("person-erasure-approved", "person-erased"),
        new AskedToSee(cases.keys()),
        (subject, origin) ->
            directory.commands().send(new RecordPersonErased(personOf(subject)), origin));
  }

  private static UUID personOf(String subject) {
    return UUID.fromString(subject.substring(subject.indexOf(':') + 1));
  }
}
