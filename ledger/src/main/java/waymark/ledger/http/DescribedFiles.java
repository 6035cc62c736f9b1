package waymark.ledger.http;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Objects;

/**
 * Says of a file that it is one: bytes as they are, where the document would take them for text.
 */
final class DescribedFiles {
  private DescribedFiles() {}

  static void in(OpenAPI api) {
    api.getPaths().values().stream()
        .flatMap(path -> path.readOperations().stream())
        .flatMap(operation -> operation.getResponses().values().stream())
        .map(ApiResponse::getContent)
        .filter(Objects::nonNull)
        .flatMap(content -> content.values().stream())
        .map(MediaType::getSchema)
        .filter(schema -> schema != null && "byte".equals(schema.getFormat()))
        .forEach(schema -> schema.setFormat("binary"));
  }
}
