package waymark.gateway;

import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Behind a reverse proxy every request comes from the proxy. What it says of the caller's address
 * is believed, and of nothing else: scheme and host are {@link PublicUrl}'s to say.
 */
@Configuration(proxyBeanMethods = false)
class TrustedProxies {

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> callersBehindProxies(
      @Value("${waymark.trusted-proxies}") String proxies) {
    return factory -> {
      if (!proxies.isEmpty()) {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(proxies);
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader(null);
        factory.addEngineValves(valve);
      }
    };
  }
}
