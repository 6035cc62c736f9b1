package waymark.local.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Everybody's sessions, so that all of a person's can be ended at once. */
@Configuration
class Sessions {
  @Bean
  SessionRegistry sessionRegistry() {
    return new SessionRegistryImpl();
  }

  @Bean
  HttpSessionEventPublisher sessionEvents() {
    return new HttpSessionEventPublisher();
  }

  /** One that was ended elsewhere is left behind, and what was asked for is asked for anew. */
  static void known(SessionManagementConfigurer<HttpSecurity> session, SessionRegistry sessions) {
    session
        .maximumSessions(-1)
        .sessionRegistry(sessions)
        .expiredSessionStrategy(ended -> {
          HttpServletRequest asked = ended.getRequest();
          String query = asked.getQueryString();
          ended
              .getResponse()
              .sendRedirect(asked.getRequestURI() + (query == null ? "" : "?" + query));
        });
  }
}
