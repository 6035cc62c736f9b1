package waymark.local;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the local sign-in. */
@SpringBootApplication
public class SignInApplication {
  public static void main(String[] arguments) {
    SpringApplication.run(SignInApplication.class, arguments);
  }
}
