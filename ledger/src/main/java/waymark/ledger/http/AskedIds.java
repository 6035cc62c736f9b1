package waymark.ledger.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody reached for, in the address, in its school, and in the JSON they sent. Only what is
 * an id: other words that were typed may be a name.
 */
final class AskedIds {
  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  /** As many rows as a bulk command has at most. */
  private static final int MOST = 1_000;

  private AskedIds() {}

  static List<UUID> of(HttpServletRequest request) {
    var inPath =
        request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                instanceof Map<?, ?> variables
            ? variables.values().stream().map(String::valueOf)
            : Stream.<String>empty();
    var school = Stream.ofNullable(request.getParameter("school"));
    return Stream.of(inPath, school, texts(body(request)))
        .flatMap(texts -> texts)
        .filter(text -> ID.matcher(text).matches())
        .map(UUID::fromString)
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static JsonNode body(HttpServletRequest request) {
    try {
      return JsonMapper.shared().readTree(BufferedRequest.bodyOf(request));
    } catch (JacksonException noJson) {
      return JsonMapper.shared().missingNode();
    }
  }

  private static Stream<String> texts(JsonNode node) {
    return node.isString()
        ? Stream.of(node.stringValue())
        : node.valueStream().flatMap(AskedIds::texts);
  }
}
