package waymark.reporting.subjectaccess;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import waymark.ledger.personal.FetchedKeys;
import waymark.ledger.personal.KeyErased;

/**
 * A list as it was gathered, sealed under the key of the person it is about. It travels through the
 * screen to the service that records it, and nobody on the way can leave an item out.
 */
@Component
class SealedList {
  private static final String KIND = "gathered-list";

  private final FetchedKeys keys;

  SealedList(@Qualifier("caseKeys") FetchedKeys keys) {
    this.keys = keys;
  }

  /**
   * The box of it; null where nothing was found, or the key is not at hand.
   *
   * @param position up to which the record had been read
   */
  @Nullable String of(
      AccessRequest request, Instant knownAt, long position, List<AccessItem> items) {
    if (items.isEmpty()) {
      return null;
    }
    var list = JsonNodeFactory.instance.objectNode();
    list.put("request", request.request().toString());
    list.put("knownAt", knownAt.toString());
    list.put("position", position);
    var names = list.putArray("items");
    items.forEach(item -> names.add(item.item()));
    String key = (request.aboutPupil() ? "pupil:" : "person:") + request.subject();
    try {
      return keys.seal(key, KIND, list.toString()).box();
    } catch (KeyErased | IllegalStateException notAtHand) {
      return null;
    }
  }
}
