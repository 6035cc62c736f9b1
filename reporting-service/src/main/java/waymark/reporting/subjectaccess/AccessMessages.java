package waymark.reporting.subjectaccess;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import waymark.reporting.SealedJson;

/** What the pages read of a request's messages: tried out when they come. */
final class AccessMessages {
  private AccessMessages() {}

  /**
   * @throws RuntimeException where a page would fail
   */
  static void requireReadable(AccessRequest r) {
    JsonNode received = r.received();
    var _ = r.aboutPupil();
    var _ = r.subject();
    var _ = r.receivedOn();
    var _ = received.required("askedBy").stringValue();
    var _ = SealedJson.read(received.required("asker"));
    var _ = SealedJson.read(received.required("asked"));
    if (received.hasNonNull("identityCheckedOn")) {
      var _ = LocalDate.parse(received.get("identityCheckedOn").stringValue());
    }
    read(r.said("extended", "months"), JsonNode::intValue);
    read(r.said("extended", "reason"), SealedJson::read);
    read(r.said("approval-withdrawn", "why"), SealedJson::read);
    read(r.said("sent", "how"), JsonNode::stringValue);
    read(r.said("refused", "reason"), JsonNode::stringValue);
    read(r.said("refused", "note"), SealedJson::read);
  }

  private static void read(@Nullable JsonNode value, Consumer<JsonNode> as) {
    if (value != null) {
      as.accept(value);
    }
  }
}
