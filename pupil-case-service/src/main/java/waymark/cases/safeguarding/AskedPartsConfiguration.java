package waymark.cases.safeguarding;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.safeguarding.reading.AccessParts;

/** Has each school asked for its part of an answer. */
@Configuration(proxyBeanMethods = false)
class AskedPartsConfiguration {
  @Bean(initMethod = "start")
  AskedParts askedParts(
      AccessParts parts,
      SafeguardingCommands commands,
      ServiceLedger cases,
      ServiceLedger safeguarding) {
    return new AskedParts(parts, commands, cases, safeguarding);
  }
}
