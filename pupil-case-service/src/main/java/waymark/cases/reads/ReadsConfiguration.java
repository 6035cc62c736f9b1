package waymark.cases.reads;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import waymark.ledger.reads.ReadLog;

/** Who was shown which pupils by this service. */
@Configuration(proxyBeanMethods = false)
class ReadsConfiguration {
  static final String NAME = "pupil-case-reads";

  @Bean
  ReadLog readLog(@Value("${waymark.reads-uri}") String uri, Clock clock) {
    return ReadLog.open(uri, NAME, clock);
  }
}
