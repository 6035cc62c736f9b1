package waymark.cases.safeguarding;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import waymark.cases.ledgers.ServiceLedger;
import waymark.ledger.erasure.Erasures;
import waymark.ledger.erasure.Steps;

/** Carries out what the safeguarding ledger says of erasures. */
@Configuration(proxyBeanMethods = false)
class FileErasureConfiguration {
  @Bean(initMethod = "start")
  Erasures fileErasures(ServiceLedger safeguarding, FilesErased files) {
    return new Erasures(
        safeguarding.store(),
        safeguarding.keys(),
        new Steps("file-erasure-agreed", "file-erasure-lapsed", "file-erased"),
        files,
        files,
        files,
        files);
  }
}
