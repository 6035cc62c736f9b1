package waymark.recruitment.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.node.ObjectNode;

/** Says in the OpenAPI document what a recorded command answers. */
@Configuration(proxyBeanMethods = false)
class DescribedAnswers {
  @Bean
  GlobalOperationCustomizer recordedCommands() {
    return DescribedAnswers::withAnswer;
  }

  private static Operation withAnswer(Operation operation, HandlerMethod method) {
    String returned = method.getMethod().getGenericReturnType().getTypeName();
    if (returned.contains(ObjectNode.class.getName())) {
      Content recorded =
          new Content().addMediaType("application/json", new MediaType().schema(recorded()));
      operation.getResponses().forEach((status, answer) -> answer.setContent(recorded));
    }
    return operation;
  }

  private static Schema<?> recorded() {
    return new ObjectSchema()
        .description("Where the command stands in the ledger, and the candidate.")
        .addProperty("ledger", new StringSchema())
        .addProperty("position", new IntegerSchema().format("int64"))
        .addProperty("candidate", new StringSchema().format("uuid"))
        .addProperty("seq", new IntegerSchema().format("int64"))
        .addProperty(
            "erased",
            new BooleanSchema()
                .description("Of an approval: whether the key is destroyed already."))
        .required(List.of("ledger", "position", "candidate", "seq"));
  }
}
