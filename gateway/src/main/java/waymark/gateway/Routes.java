package waymark.gateway;

import static org.springframework.cloud.gateway.server.mvc.filter.AfterFilterFunctions.removeResponseHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Which service answers which addresses. What is not listed is not reachable from outside. */
@Configuration(proxyBeanMethods = false)
class Routes {

  @Bean
  @Order(1)
  RouterFunction<ServerResponse> toTheServices(Upstream upstream, Relay relay) {
    RequestPredicate cases = below("cases").or(below("directory")).or(below("safeguarding"));
    return to("pupil-case", cases, upstream.pupilCase(), relay)
        .and(to("recruitment", below("recruitment"), upstream.recruitment(), relay))
        .and(to("reporting", below("reports"), upstream.reporting(), relay))
        .and(to("notification", below("notifications"), upstream.notification(), relay));
  }

  private static RouterFunction<ServerResponse> to(
      String name, RequestPredicate addresses, URI service, Relay relay) {
    return route(name)
        .route(addresses, http())
        .before(uri(service))
        .filter(relay)
        // Cookies are set at the door only, and nobody is to be asked for a bearer token.
        .after(removeResponseHeader("Set-Cookie"))
        .after(removeResponseHeader("WWW-Authenticate"))
        .build();
  }

  private static RequestPredicate below(String name) {
    return path("/api/" + name + "/**");
  }
}
