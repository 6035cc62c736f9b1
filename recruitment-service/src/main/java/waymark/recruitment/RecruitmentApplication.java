package waymark.recruitment;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import waymark.ledger.http.GuardedApi;

/** Starts the recruitment service. */
@SpringBootApplication
@ConfigurationPropertiesScan
@GuardedApi
public class RecruitmentApplication {
  public static void main(String[] arguments) {
    SpringApplication.run(RecruitmentApplication.class, arguments);
  }
}
