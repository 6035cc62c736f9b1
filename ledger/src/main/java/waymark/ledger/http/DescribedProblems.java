package waymark.ledger.http;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;

/** Says in the OpenAPI document how every address refuses: with a {@link Problem}. */
final class DescribedProblems {
  private DescribedProblems() {}

  static void in(OpenAPI api) {
    api.getComponents().addSchemas("Problem", problem()).addSchemas("FieldToMend", fieldToMend());
    var body = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
    var refusal =
        new ApiResponse()
            .description("Why not, and what to do.")
            .content(new Content().addMediaType("application/problem+json", body));
    api.getPaths()
        .values()
        .forEach(path ->
            path.readOperations()
                .forEach(operation -> operation.getResponses().addApiResponse("default", refusal)));
  }

  private static Schema<?> problem() {
    return new ObjectSchema()
        .addProperty("type", new StringSchema().format("uri"))
        .addProperty("title", new StringSchema())
        .addProperty("status", new IntegerSchema().format("int32"))
        .addProperty("detail", new StringSchema().description("What to do, in a sentence."))
        .addProperty("rule", new StringSchema().description("The rule that it breaks, by name."))
        .addProperty(
            "errors",
            new ArraySchema().items(new Schema<>().$ref("#/components/schemas/FieldToMend")))
        .required(List.of("type", "title", "status", "detail"));
  }

  private static Schema<?> fieldToMend() {
    return new ObjectSchema()
        .addProperty("pointer", new StringSchema().description("A JSON pointer into the request."))
        .addProperty("detail", new StringSchema())
        .required(List.of("pointer", "detail"));
  }
}
