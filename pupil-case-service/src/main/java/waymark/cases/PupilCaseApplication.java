package waymark.cases;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the pupil case service. */
@SpringBootApplication
public class PupilCaseApplication {
  public static void main(String[] arguments) {
    SpringApplication.run(PupilCaseApplication.class, arguments);
  }
}
