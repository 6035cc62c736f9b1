package waymark.cases.safeguarding.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.cases.directory.DirectoryView;
import waymark.cases.directory.ListedSchool;
import waymark.cases.pupil.Code;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.safeguarding.reading.Entry;
import waymark.cases.safeguarding.reading.ShownFileHold;
import waymark.cases.safeguarding.record.BodyMark;

/** Single entries of a file, and holds on it, in words that stand for themselves. */
@Component
class EntryItems {
  private final DirectoryView schools;
  private final PolicyInForce policy;

  EntryItems(DirectoryView directoryView, PolicyInForce policy) {
    this.schools = directoryView;
    this.policy = policy;
  }

  PartItem item(String place, String section, Entry entry) {
    List<ItemLine> lines = new ArrayList<>();
    lines.add(new ItemLine("Happened", Spoken.day(entry.occurredOn())));
    lines.add(new ItemLine("Recorded", Spoken.moment(entry.recordedAt())));
    String by = ItemWords.isByTeller(entry.kind()) ? Redaction.NEVER_GIVEN : name(entry.byName());
    lines.add(new ItemLine("By", by));
    entry
        .facts()
        .forEach((field, value) -> {
          if (ItemWords.isSaid(field, value)) {
            lines.add(new ItemLine(ItemWords.label(field), said(entry, field, value)));
          }
        });
    entry
        .texts()
        .forEach((field, text) ->
            lines.add(
                new ItemLine(
                    ItemWords.label(field),
                    ItemWords.isNeverGiven(field) ? Redaction.NEVER_GIVEN : text)));
    entry.bodyMap().forEach(mark -> lines.add(line(mark)));
    return new PartItem(place, section, ItemWords.title(entry.kind()), lines);
  }

  PartItem hold(String section, ShownFileHold hold) {
    List<ItemLine> lines = new ArrayList<>();
    lines.add(new ItemLine("Placed", Spoken.day(hold.placedOn())));
    lines.add(new ItemLine("By", name(hold.placedByName())));
    String reason =
        policy
            .code(PolicyInForce.HOLD_REASONS, hold.reason(), hold.placedOn())
            .map(Code::label)
            .orElse(hold.reason());
    lines.add(new ItemLine("Reason", reason));
    if (hold.note() != null) {
      lines.add(new ItemLine("Note", hold.note()));
    }
    return new PartItem("hold-" + hold.hold(), section, "Legal hold", lines);
  }

  private String said(Entry entry, String field, String value) {
    if (ItemWords.isSchool(field)) {
      return schools
          .school(UUID.fromString(value))
          .map(ListedSchool::name)
          .orElse("A school of the trust");
    } else if (field.equals("immediateDanger")) {
      return "Yes";
    }
    return policy
        .code(ItemWords.set(entry.kind(), field), value, entry.occurredOn())
        .map(Code::label)
        .orElseGet(() -> Spoken.text(value));
  }

  private static ItemLine line(BodyMark mark) {
    String at =
        "%s of the body map, %d%% from the left, %d%% from the top"
            .formatted(mark.view(), mark.x() / 10, mark.y() / 10);
    return new ItemLine("Mark", mark.note() == null ? at : mark.note() + " (" + at + ")");
  }

  private static String name(@Nullable String known) {
    return Objects.requireNonNullElse(known, "name not available");
  }
}
