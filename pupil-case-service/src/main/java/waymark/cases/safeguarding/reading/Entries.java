package waymark.cases.safeguarding.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.cases.directory.DirectoryView;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.concern.ConcernEvent;
import waymark.cases.safeguarding.concern.ConcernState;
import waymark.cases.safeguarding.concern.Told;
import waymark.cases.safeguarding.record.BodyMap;
import waymark.cases.safeguarding.record.BodyMark;
import waymark.cases.safeguarding.stored.SafeguardingEventType;

/** Turns what a stream holds into what is shown of it. */
@Component
class Entries {
  private static final String ERASED = "[erased]";
  private static final Map<Class<?>, String> KINDS = kinds();

  private final DirectoryView people;

  Entries(DirectoryView directoryView) {
    this.people = directoryView;
  }

  /** A concern's entries; what was filed about another child first reads as it was said again. */
  List<Entry> ofConcern(UUID concern, List<Recorded> stream, ConcernState state) {
    Map<Long, Told> told = new HashMap<>();
    state.told().forEach(each -> told.put(each.seq(), each));
    List<Entry> entries = new ArrayList<>();
    for (Recorded each : stream) {
      Told says = told.get(each.seq());
      Map<String, Words> texts =
          says == null ? ((ConcernEvent) each.event()).texts() : says.texts();
      entries.add(entry(concern, each, texts, says == null ? null : says.bodyMap()));
    }
    return entries;
  }

  List<Entry> of(List<Recorded> stream) {
    return stream.stream().map(each -> entry(null, each, each.event().texts(), null)).toList();
  }

  /** A person's name as the directory knows it. */
  @Nullable String nameOf(String person) {
    try {
      return people.name(UUID.fromString(person)).orElse(null);
    } catch (IllegalArgumentException notAPerson) {
      return null;
    }
  }

  private Entry entry(
      @Nullable UUID concern, Recorded each, Map<String, Words> texts, @Nullable BodyMap map) {
    Map<String, String> read = new LinkedHashMap<>();
    texts.forEach(
        (field, words) -> read.put(field, words.equals(Words.UNAVAILABLE) ? ERASED : words.text()));
    List<BodyMark> marks = map == null ? List.of() : map.marks();
    return new Entry(
        concern,
        each.seq(),
        KINDS.getOrDefault(each.event().getClass(), ""),
        each.event().occurredOn(),
        each.recordedAt(),
        each.actor(),
        nameOf(each.actor()),
        each.event().facts(),
        read,
        marks);
  }

  private static Map<Class<?>, String> kinds() {
    Map<Class<?>, String> kinds = new HashMap<>();
    for (SafeguardingEventType type : SafeguardingEventType.values()) {
      kinds.put(type.event(), type.storedName());
    }
    return kinds;
  }
}
