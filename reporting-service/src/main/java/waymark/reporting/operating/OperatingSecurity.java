package waymark.reporting.operating;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.IpAddressAuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * What an operator runs on the machine itself needs no token, and nobody else may run it, wherever
 * the management port listens. None of these shows anything personal.
 */
@Configuration(proxyBeanMethods = false)
class OperatingSecurity {
  private static final AuthorizationManager<RequestAuthorizationContext> ON_THIS_MACHINE =
      AuthorizationManagers.anyOf(
          IpAddressAuthorizationManager.hasIpAddress("127.0.0.0/8"),
          IpAddressAuthorizationManager.hasIpAddress("::1"));

  @Bean
  @Order(1)
  SecurityFilterChain operating(HttpSecurity http) {
    return http.securityMatcher("/actuator/rebuild", "/actuator/redrive", "/actuator/digest")
        .csrf(csrf -> csrf.disable())
        .authorizeHttpRequests(requests -> requests.anyRequest().access(ON_THIS_MACHINE))
        .build();
  }
}
