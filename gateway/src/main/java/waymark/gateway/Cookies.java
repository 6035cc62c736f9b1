package waymark.gateway;

import jakarta.servlet.ServletContext;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The session's cookie: {@code __Host-waymark} under https, which browsers bind to this very host;
 * {@code waymark} on plain http, where they would refuse that name. Its own name, because cookies
 * do not tell ports apart.
 */
@Configuration(proxyBeanMethods = false)
class Cookies {

  @Bean
  ServletContextInitializer sessionCookie(PublicUrl url) {
    return (ServletContext context) -> {
      var cookie = context.getSessionCookieConfig();
      cookie.setName(url.https() ? "__Host-waymark" : "waymark");
      cookie.setSecure(url.https());
      cookie.setHttpOnly(true);
      cookie.setPath("/");
      // Lax, not Strict: coming back from the provider is a navigation from another site.
      cookie.setAttribute("SameSite", "Lax");
    };
  }
}
