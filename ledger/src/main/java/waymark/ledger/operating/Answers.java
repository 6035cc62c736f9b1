package waymark.ledger.operating;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;

/** Refusals: a sentence for the operator as {@code detail}. */
final class Answers {
  private Answers() {}

  static WebEndpointResponse<Map<String, Object>> noSuchLedger() {
    return refused(404, "This service has no ledger of that name.");
  }

  static WebEndpointResponse<Map<String, Object>> refused(int status, @Nullable String sentence) {
    return new WebEndpointResponse<>(Map.of("detail", String.valueOf(sentence)), status);
  }
}
