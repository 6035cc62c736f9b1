package waymark.journeys.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Map;
import java.util.stream.Collectors;

/** The fields of a form as a browser sends them. */
final class FormFields {
  static final String MEDIA_TYPE = "application/x-www-form-urlencoded";

  private FormFields() {}

  static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }
}
