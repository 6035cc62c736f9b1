package waymark.local.signin;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the local sign-in: an OpenID Connect provider for this machine only. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SignInApplication {
  public static void main(String[] arguments) {
    var application = new SpringApplication(SignInApplication.class);
    application.run(arguments);
  }
}
