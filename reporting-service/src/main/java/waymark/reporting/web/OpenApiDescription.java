package waymark.reporting.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import waymark.ledger.access.CurrentActor;

/** How this service describes itself: the same wherever it runs. */
@Configuration(proxyBeanMethods = false)
class OpenApiDescription {
  OpenApiDescription() {
    SpringDocUtils.getConfig().addAnnotationsToIgnore(CurrentActor.class);
  }

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(new Info().title("Waymark reports").version("1"))
        .servers(List.of(new Server().url("/")));
  }

  @Bean
  RecordSchemas recordSchemas() {
    return new RecordSchemas();
  }
}
