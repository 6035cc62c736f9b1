package waymark.notification;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import waymark.ledger.http.GuardedApi;

/** Starts the notification service. */
@SpringBootApplication
@ConfigurationPropertiesScan
@GuardedApi
public class NotificationApplication {
  public static void main(String[] arguments) {
    SpringApplication.run(NotificationApplication.class, arguments);
  }
}
