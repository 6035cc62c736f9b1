package waymark.reporting.operating;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * What an operator runs on the machine itself needs no token: the management port listens on the
 * loopback address only, and none of these shows anything personal.
 */
@Configuration(proxyBeanMethods = false)
class OperatingSecurity {
  @Bean
  @Order(1)
  SecurityFilterChain operating(HttpSecurity http) {
    return http.securityMatcher("/actuator/rebuild", "/actuator/digest")
        .csrf(csrf -> csrf.disable())
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }
}
