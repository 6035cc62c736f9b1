package waymark.journeys.bench.command.usual;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Places pupils on a register. */
@SpringBootApplication(proxyBeanMethods = false)
class UsualApplication {

  public static void main(String[] arguments) {
    var application = new SpringApplication(UsualApplication.class);
    application.setDefaultProperties(
        Map.of(
            "server.address", "127.0.0.1",
            "spring.main.banner-mode", "off",
            "spring.jpa.open-in-view", "false",
            "spring.jpa.hibernate.ddl-auto", "create",
            "spring.jpa.properties.hibernate.jdbc.batch_size", "20",
            "spring.jpa.properties.hibernate.order_inserts", "true",
            "spring.datasource.hikari.maximum-pool-size", "32"));
    application.run(arguments);
  }
}
