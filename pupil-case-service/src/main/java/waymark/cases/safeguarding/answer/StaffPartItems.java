package waymark.cases.safeguarding.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.cases.safeguarding.access.PartState;
import waymark.cases.safeguarding.reading.Entry;
import waymark.cases.safeguarding.reading.LowLevelPlace;
import waymark.cases.safeguarding.reading.StaffEntries;

/** All low-level concerns that a school holds about a member of staff, entry by entry. */
@Component
class StaffPartItems {
  private static final String KEEPING = "How long they are kept";

  private final StaffEntries entries;
  private final EntryItems words;

  StaffPartItems(StaffEntries entries, EntryItems words) {
    this.entries = entries;
    this.words = words;
  }

  /**
   * @param further concerns under a name alone, of which the head teacher says that they are about
   *     this person too; what that school does not hold is passed over
   */
  List<PartItem> of(UUID person, UUID school, List<UUID> further) {
    List<PartItem> items = new ArrayList<>();
    Stream.concat(
            entries.about(person, school).stream(), entries.namedAlone(school, further).stream())
        .forEach(concern -> items.addAll(of(concern)));
    entries.ended(person, school).forEach(ended -> items.add(of(ended)));
    if (!items.isEmpty()) {
      entries.holds(person).forEach(hold -> items.add(words.hold(KEEPING, hold)));
    }
    return items;
  }

  /** Those concerns that such a list names. */
  static List<UUID> concerns(PartState state) {
    return state.items().stream()
        .flatMap(item -> LowLevelPlace.concern(item).stream())
        .distinct()
        .toList();
  }

  /** Neither what was told nor about whom: it is about somebody else. */
  private PartItem of(StaffEntries.EndedEntry ended) {
    String section =
        "Recorded with this name, about another person: what happened on "
            + Spoken.day(ended.occurredOn());
    return words.item(
        LowLevelPlace.of(ended.concern(), ended.entry().seq()), section, ended.entry());
  }

  private List<PartItem> of(UUID concern) {
    List<Entry> all = entries.of(concern);
    String section = "Low-level concern of " + Spoken.day(all.getFirst().occurredOn());
    return all.stream()
        .map(entry -> words.item(LowLevelPlace.of(concern, entry.seq()), section, entry))
        .toList();
  }
}
