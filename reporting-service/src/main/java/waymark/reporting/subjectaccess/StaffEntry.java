package waymark.reporting.subjectaccess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import waymark.ledger.personal.Keys;
import waymark.ledger.personal.Sealed;
import waymark.reporting.SealedJson;
import waymark.reporting.subjectaccess.AccessItem.Line;
import waymark.reporting.timeline.Recorded;
import waymark.reporting.timeline.Words;

/** One thing that the directory records of a member of staff, with every field that tells of it. */
@Component
class StaffEntry {
  private static final Map<String, String> LABELS = new LinkedHashMap<>();

  static {
    LABELS.put("name", "Name");
    LABELS.put("subject", "Signs in as");
    LABELS.put("email", "E-mail address");
    LABELS.put("role", "Role");
    LABELS.put("school", "School");
    LABELS.put("classes", "Classes");
    LABELS.put("from", "From");
    LABELS.put("until", "Until");
    LABELS.put("on", "From");
    LABELS.put("reason", "Reason");
  }

  private static final Set<String> DATES = Set.of("from", "until", "on");

  private final Words words;
  private final Keys keys;

  StaffEntry(Words words, @Qualifier("directoryKeys") Keys keys) {
    this.words = words;
    this.keys = keys;
  }

  /** The fields of a message that are told, beside who, whom and when. */
  static Set<String> told() {
    return LABELS.keySet();
  }

  /**
   * @throws RuntimeException where {@link #item} could not tell of it
   */
  static void requireReadable(JsonNode body) {
    for (String field : LABELS.keySet()) {
      JsonNode value = body.path(field);
      if (value.isObject()) {
        var _ = SealedJson.read(value);
      } else if (value.isArray()) {
        value.forEach(each -> {
          var _ = each.asString();
        });
      } else if (value.isString() && field.equals("school")) {
        var _ = UUID.fromString(value.stringValue());
      } else if (value.isString() && DATES.contains(field)) {
        var _ = LocalDate.parse(value.stringValue());
      }
    }
  }

  AccessItem item(Recorded event) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("On", Spoken.day(event.occurredOn())));
    lines.add(new Line("Written down", Spoken.moment(event.recordedAt())));
    lines.add(new Line("By", words.person(event.actor())));
    LABELS.forEach((field, label) -> {
      String text = text(field, event.body().path(field));
      if (!text.isEmpty()) {
        lines.add(new Line(label, text));
      }
    });
    String title = event.type().substring(event.type().indexOf('.') + 1).replace('-', ' ');
    return new AccessItem("event-" + event.seq(), "What was recorded", title, lines);
  }

  private String text(String field, JsonNode value) {
    if (value.isObject()) {
      return opened(SealedJson.read(value));
    } else if (value.isArray()) {
      return value.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
    } else if (!value.isString()) {
      return "";
    } else if (field.equals("school")) {
      return words.school(value.stringValue());
    }
    return DATES.contains(field)
        ? Spoken.day(LocalDate.parse(value.stringValue()))
        : value.stringValue();
  }

  private String opened(Sealed sealed) {
    return keys.open(sealed)
        .orElseGet(() -> keys.erased(sealed.key()) ? "[erased]" : "[not available at the moment]");
  }
}
