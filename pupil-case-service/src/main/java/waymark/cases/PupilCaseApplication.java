package waymark.cases;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import waymark.ledger.http.GuardedApi;

/** Starts the pupil case service. */
@SpringBootApplication
@GuardedApi
public class PupilCaseApplication {
  public static void main(String[] arguments) {
    SpringApplication.run(PupilCaseApplication.class, arguments);
  }
}
