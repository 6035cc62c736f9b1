package waymark.reporting.pupils;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A provision that the school's own system says the pupil had before. */
public record HistoryItem(String provision, @Nullable LocalDate start) {

  static List<HistoryItem> all(@Nullable JsonNode history) {
    return history == null ? List.of() : history.valueStream().map(HistoryItem::read).toList();
  }

  private static HistoryItem read(JsonNode json) {
    return new HistoryItem(
        json.required("provision").stringValue(),
        json.hasNonNull("start") ? LocalDate.parse(json.get("start").stringValue()) : null);
  }
}
