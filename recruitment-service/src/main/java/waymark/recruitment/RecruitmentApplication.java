package waymark.recruitment;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the recruitment service. */
@SpringBootApplication
public class RecruitmentApplication {
  public static void main(String[] arguments) {
    SpringApplication.run(RecruitmentApplication.class, arguments);
  }
}
