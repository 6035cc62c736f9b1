package waymark.cases.directory;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import waymark.cases.ledgers.ServiceLedger;
import waymark.ledger.erasure.Erasures;
import waymark.ledger.erasure.Steps;
import waymark.ledger.erasure.Traces;

/** Carries out what the directory says of erasures. */
@Configuration(proxyBeanMethods = false)
class PersonErasureConfiguration {
  /** Of staff nothing is kept but in the ledger and, sealed, in the view of its messages. */
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
  Erasures personErasures(ServiceLedger directory) {
    return new Erasures(
        directory.store(),
        directory.keys(),
        new Steps("person-erasure-approved", "person-erased"),
        NONE,
        (subject, origin) ->
            directory.commands().send(new RecordPersonErased(personOf(subject)), origin));
  }

  private static UUID personOf(String subject) {
    return UUID.fromString(subject.substring(subject.indexOf(':') + 1));
  }
}
