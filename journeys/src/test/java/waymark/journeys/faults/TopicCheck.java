package waymark.journeys.faults;

import static waymark.journeys.faults.Invariant.PUBLISHED_IN_ORDER;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import waymark.journeys.faults.StoredLog.Commit;

/**
 * Whether a topic holds every event of the log as it is stored. What a killed publisher had sent
 * stands there again: it says the same, and readers pass it over.
 */
final class TopicCheck {
  private TopicCheck() {}

  static List<Violation> of(StoredLog log, Events topic) {
    var found = new ArrayList<Violation>();
    List<String> places = topic.from(0);
    List<String> hashes = topic.saying("hash", 0);
    Map<String, String> first = new LinkedHashMap<>();
    for (int i = 0; i < places.size(); i++) {
      String before = first.putIfAbsent(places.get(i), hashes.get(i));
      if (before != null && !before.equals(hashes.get(i))) {
        found.add(violation(log, places.get(i) + " stands on the topic in two ways"));
      }
    }
    Map<String, String> stored = stored(log);
    if (!List.copyOf(first.keySet()).equals(List.copyOf(stored.keySet()))) {
      found.add(
          violation(
              log, "%d events are stored, on the topic stand others".formatted(stored.size())));
    }
    stored.forEach((place, hash) -> {
      if (!hash.equals(first.get(place))) {
        found.add(violation(log, place + " is on the topic as another, or not at all"));
      }
    });
    return found;
  }

  private static Map<String, String> stored(StoredLog log) {
    Map<String, String> stored = new LinkedHashMap<>();
    for (Commit commit : log.commits()) {
      for (int index = 0; index < commit.content().path("events").size(); index++) {
        stored.put(Events.place(commit.position(), index), commit.hash());
      }
    }
    return stored;
  }

  private static Violation violation(StoredLog log, String how) {
    return new Violation(PUBLISHED_IN_ORDER, log.name() + ": " + how);
  }
}
