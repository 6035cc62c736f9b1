package waymark.gateway;

import java.time.Duration;
import org.apache.catalina.core.StandardHost;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the container refuses before any filter has seen it reads like every other refusal. */
@Configuration(proxyBeanMethods = false)
class ContainerRefusals {
  /** So that a caller who is still sending gets to read why it was refused. */
  private static final int READ_ON_AFTER_A_REFUSAL = 64 << 20;

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsFromTheContainer(
      @Value("${waymark.head-within}") Duration headWithin) {
    return factory -> {
      factory.setProtocol(PromptHead.class.getName());
      factory.addContextValves(new OneLength());
      factory.addContextCustomizers(context -> {
        if (context.getParent() instanceof StandardHost host) {
          host.setErrorReportValveClass(ProblemValve.class.getName());
        }
      });
      factory.addConnectorCustomizers(connector -> {
        if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
          http.setMaxSwallowSize(READ_ON_AFTER_A_REFUSAL);
        }
        if (connector.getProtocolHandler() instanceof PromptHead prompt) {
          prompt.setWithin(headWithin);
        }
      });
    };
  }
}
