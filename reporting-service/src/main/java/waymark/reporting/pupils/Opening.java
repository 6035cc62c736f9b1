package waymark.reporting.pupils;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import waymark.ledger.personal.Keys;
import waymark.ledger.personal.Sealed;
import waymark.reporting.SealedJson;

/** Opens what is sealed in pupils' rows, for an answer that is recorded before it is given. */
@Component
public class Opening {
  private final Keys keys;

  Opening(@Qualifier("caseKeys") Keys keys) {
    this.keys = keys;
  }

  /** The text; absent where there is none, or none that can be opened. */
  @Nullable String text(@Nullable JsonNode sealed) {
    return sealed == null || !sealed.isObject()
        ? null
        : keys.open(SealedJson.read(sealed)).orElse(null);
  }

  /** The text, or a phrase that says why it cannot be shown. */
  public String words(Sealed sealed) {
    return keys.open(sealed)
        .orElseGet(() -> keys.erased(sealed.key()) ? "[erased]" : "[not available at the moment]");
  }
}
