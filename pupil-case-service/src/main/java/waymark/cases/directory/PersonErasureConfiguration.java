package waymark.cases.directory;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import waymark.cases.ledgers.ServiceLedger;
import waymark.ledger.erasure.Erasures;
import waymark.ledger.erasure.Steps;
import waymark.ledger.erasure.Traces;
import waymark.ledger.personal.KeyRing;

/** Carries out what the directory says of erasures. */
@Configuration(proxyBeanMethods = false)
class PersonErasureConfiguration {
  /**
   * Outside the directory, only what somebody said who asked to see their record: it is sealed in
   * the ledger of cases, under a key of the same name.
   */
  private record AskedToSee(KeyRing cases) implements Traces {
    @Override
    public boolean cleared(String subject, String by) {
      cases.erase(subject);
      return true;
    }

    @Override
    public void announced(String subject) {}
  }

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
