package waymark.journeys.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One service's description, read for what its answers are.
 *
 * @param id by which the schemas in {@code document} are found
 * @param document every schema of the description, closed: no field but those it names
 */
record Described(String id, String document, List<Promised> promised) {
  private static final JsonMapper JSON = new JsonMapper();

  static Described read(Path file) {
    try {
      var id = "https://waymark.invalid/openapi/" + file.getFileName();
      return of(id, JSON.readTree(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Described of(String id, JsonNode api) {
    var document = JSON.createObjectNode();
    document.set("components", api.required("components").deepCopy());
    var answers = document.putObject("answers");
    var promised = new ArrayList<Promised>();
    api.required("paths")
        .forEachEntry((path, methods) ->
            methods.forEachEntry((method, operation) ->
                promised.add(
                    Promised.at(
                        method, path, answers(id, operation.required("responses"), answers)))));
    close(document);
    return new Described(id, document.toString(), List.copyOf(promised));
  }

  private static Map<String, Map<String, String>> answers(
      String id, JsonNode responses, ObjectNode schemas) {
    var byStatus = new HashMap<String, Map<String, String>>();
    responses.forEachEntry((status, response) -> {
      var byType = new HashMap<String, String>();
      response
          .path("content")
          .forEachEntry((type, body) -> {
            var name = "a" + schemas.size();
            schemas.set(name, body.path("schema").deepCopy());
            byType.put(type.replaceFirst("\\s*;.*", ""), id + "#/answers/" + name);
          });
      byStatus.put(status, byType);
    });
    return byStatus;
  }

  /** Where a schema names fields and does not say that there may be others, there are none. */
  private static void close(JsonNode node) {
    if (node instanceof ObjectNode schema
        && schema.path("properties").isObject()
        && !schema.has("additionalProperties")) {
      schema.put("additionalProperties", false);
    }
    node.forEach(Described::close);
  }
}
