package waymark.ledger.http;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.context.ApplicationContext;

/**
 * {@code GET /actuator/access} on the management port, from this machine only: every address the
 * service answers, with its rule. Behind {@code ./waymark journey access}, so that an address that
 * nobody described cannot hide.
 */
@Endpoint(id = "access")
final class AccessEndpoint {
  private final ApplicationContext service;

  AccessEndpoint(ApplicationContext service) {
    this.service = service;
  }

  @ReadOperation
  ListedAccess listed() {
    String name = service.getEnvironment().getProperty("spring.application.name", "");
    return new ListedAccess(name, ListedEndpoints.of(service), ListedEndpoints.operated(service));
  }
}
