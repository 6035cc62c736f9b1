package waymark.ledger.http;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.store.CommandOrigin;

/** Makes the OpenAPI document say what the edge really asks for, and the same on every machine. */
@Configuration(proxyBeanMethods = false)
class DescribedApi {

  static {
    SpringDocUtils.getConfig()
        .addAnnotationsToIgnore(CurrentActor.class)
        .addRequestWrapperToIgnore(CommandOrigin.class, IdempotencyKey.class, ExpectedSeq.class);
  }

  @Bean
  ModelConverter requiredComponents() {
    return new RequiredComponents();
  }

  @Bean
  GlobalOperationCustomizer headersOfCommands() {
    return DescribedApi::withHeaders;
  }

  @Bean
  GlobalOpenApiCustomizer sameEverywhere(
      @Value("${spring.application.name:waymark}") String service) {
    return api -> {
      api.setServers(List.of(new Server().url("/")));
      api.setInfo(new Info().title(service).version("1"));
      DescribedProblems.in(api);
      DescribedFiles.in(api);
    };
  }

  private static Operation withHeaders(Operation operation, HandlerMethod method) {
    if (takes(method, CommandOrigin.class) || takes(method, IdempotencyKey.class)) {
      operation.addParametersItem(
          header(
              "Idempotency-Key",
              "1 to 80 visible ASCII characters; the same again repeats the request, not the"
                  + " command."));
    }
    if (takes(method, ExpectedSeq.class)) {
      operation.addParametersItem(
          header("If-Match", "The ETag of the record this was decided on."));
    }
    return operation;
  }

  private static boolean takes(HandlerMethod method, Class<?> type) {
    return Arrays.stream(method.getMethodParameters())
        .anyMatch(parameter -> parameter.getParameterType() == type);
  }

  private static HeaderParameter header(String name, String description) {
    var header = new HeaderParameter();
    header.name(name).description(description).required(true).schema(new StringSchema());
    return header;
  }
}
