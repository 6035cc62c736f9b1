package waymark.cases.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says in the OpenAPI document what a recorded command answers, and that a policy value may be of
 * any kind.
 */
@Configuration(proxyBeanMethods = false)
class DescribedAnswers {
  private static final String UNPLACED = ".safeguarding.";

  static {
    SpringDocUtils.getConfig()
        .replaceWithSchema(
            JsonNode.class,
            new Schema<>().oneOf(List.of(new StringSchema(), new ArraySchema().items(code()))));
  }

  @Bean
  GlobalOperationCustomizer recordedCommands() {
    return DescribedAnswers::withAnswer;
  }

  private static Operation withAnswer(Operation operation, HandlerMethod method) {
    String returned = method.getMethod().getGenericReturnType().getTypeName();
    if (returned.contains(ObjectNode.class.getName())) {
      Schema<?> recorded =
          method.getBeanType().getName().contains(UNPLACED) ? unplaced() : placed();
      operation
          .getResponses()
          .forEach((status, answer) ->
              answer.setContent(
                  new Content()
                      .addMediaType("application/json", new MediaType().schema(recorded))));
    }
    return operation;
  }

  private static Schema<?> placed() {
    return recorded("Where the command stands in the ledger, and the ids it made.")
        .addProperty("position", new IntegerSchema().format("int64"))
        .required(List.of("ledger", "position"));
  }

  /** How long the ledger is, is told to nobody. */
  private static Schema<?> unplaced() {
    return recorded("In which ledger the command stands, and the ids it made.")
        .required(List.of("ledger"));
  }

  private static Schema<?> recorded(String description) {
    Schema<?> schema =
        new ObjectSchema().description(description).addProperty("ledger", new StringSchema());
    schema.setAdditionalProperties(idOrNote());
    return schema;
  }

  /**
   * An id it made, until when that stands or is due, where the record stands now, or what is to be
   * noted.
   */
  private static Schema<?> idOrNote() {
    return new Schema<>()
        .anyOf(
            List.of(
                new StringSchema().format("uuid"),
                new StringSchema().format("date"),
                new StringSchema().format("date-time"),
                new StringSchema().pattern("^[a-z-]{1,40}$"),
                new IntegerSchema().format("int64"),
                new BooleanSchema(),
                codes()));
  }

  private static Schema<?> codes() {
    return new ArraySchema().items(new StringSchema());
  }

  private static Schema<?> code() {
    return new ObjectSchema()
        .addProperty("code", new StringSchema())
        .addProperty("label", new StringSchema())
        .addProperty("area", new StringSchema().description("Of need, which types of it are in."))
        .addProperty("only", codes().description("The provisions with which it may stand."))
        .required(List.of("code", "label"));
  }
}
