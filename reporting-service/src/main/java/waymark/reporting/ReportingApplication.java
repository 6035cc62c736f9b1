package waymark.reporting;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import waymark.ledger.http.GuardedApi;

/** Starts the reporting service. */
@SpringBootApplication
@GuardedApi
@EnableConfigurationProperties(ReportingSettings.class)
public class ReportingApplication {
  public static void main(String[] arguments) {
    SpringApplication.run(ReportingApplication.class, arguments);
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
