package waymark.cases.safeguarding.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import waymark.cases.safeguarding.reading.Chronologies;
import waymark.cases.safeguarding.reading.Chronology;
import waymark.cases.safeguarding.reading.Entry;
import waymark.cases.safeguarding.reading.ShownConcern;
import waymark.ledger.access.Scope;

/** All that a school holds about a child, entry by entry, in words that stand for themselves. */
@Component
class PartItems {
  private static final String FILE = "The file";

  private final Chronologies chronologies;
  private final EntryItems words;

  PartItems(Chronologies chronologies, EntryItems words) {
    this.chronologies = chronologies;
    this.words = words;
  }

  List<PartItem> of(UUID pupil, UUID school) {
    Chronology held = chronologies.held(pupil, new Scope.Schools(Set.of(school)));
    List<PartItem> items = new ArrayList<>();
    for (ShownConcern concern : held.concerns()) {
      String section = "Concern of " + Spoken.day(concern.occurredOn());
      concern.entries().forEach(entry -> items.add(item(section, entry)));
    }
    held.file().forEach(entry -> items.add(item(FILE, entry)));
    held.holds().forEach(hold -> items.add(words.hold(FILE, hold)));
    return items;
  }

  private PartItem item(String section, Entry entry) {
    String place =
        entry.concern() == null
            ? entry.kind() + "-" + entry.recordedAt().toEpochMilli()
            : "concern-" + entry.concern() + "-" + entry.seq();
    return words.item(place, section, entry);
  }
}
