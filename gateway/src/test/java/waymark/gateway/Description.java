package waymark.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What contracts/openapi says of the gateway's own addresses. */
final class Description {
  private static final String ID = "https://waymark.invalid/openapi/gateway.json";
  private final String text;
  private final JsonNode paths;

  Description() {
    try {
      text = Files.readString(Path.of("../contracts/openapi/gateway.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    paths = JsonMapper.shared().readTree(text).required("paths");
  }

  List<String> addresses() {
    return paths.properties().stream()
        .flatMap(path ->
            path.getValue().propertyNames().stream()
                .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
        .toList();
  }

  /** Status, type of body and body are as described of this address. */
  void holds(String method, String path, HttpResponse<String> answer) {
    var answers = paths.required(path).required(method).required("responses");
    var status = Integer.toString(answer.statusCode());
    var described = answers.has(status) || answer.statusCode() < 400 ? status : "default";
    assertThat(answers.has(described)).as(status).isTrue();
    var bodies = answers.required(described).path("content");
    if (bodies.isMissingNode()) {
      assertThat(answer.body()).isEmpty();
      return;
    }
    var type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    assertThat(bodies.propertyNames()).contains(type);
    if (type.endsWith("json")) {
      var schema = bodies.required(type).required("schema").required("$ref").stringValue();
      assertThat(
              SchemaRegistry.withDefaultDialect(
                      SpecificationVersion.DRAFT_2020_12,
                      builder -> builder.schemas(Map.of(ID, text)))
                  .getSchema(SchemaLocation.of(ID + schema))
                  .validate(answer.body(), InputFormat.JSON))
          .as(answer.body())
          .isEmpty();
    }
  }
}
