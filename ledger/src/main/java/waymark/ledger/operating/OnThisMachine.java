package waymark.ledger.operating;

import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.IpAddressAuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * What an operator runs on the machine itself needs no token, and nobody else may run it, wherever
 * the management port listens.
 */
public final class OnThisMachine {
  private static final AuthorizationManager<RequestAuthorizationContext> ASKED_HERE =
      AuthorizationManagers.anyOf(
          IpAddressAuthorizationManager.hasIpAddress("127.0.0.0/8"),
          IpAddressAuthorizationManager.hasIpAddress("::1"));

  private OnThisMachine() {}

  /** To be ordered before the chain that asks every request for a token. */
  public static SecurityFilterChain only(HttpSecurity http, String... paths) {
    return http.securityMatcher(paths)
        .csrf(AbstractHttpConfigurer::disable)
        .authorizeHttpRequests(requests -> requests.anyRequest().access(ASKED_HERE))
        .build();
  }
}
