package waymark.reporting.subjectaccess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.reporting.subjectaccess.AccessItem.Line;

/**
 * Leaves out of the messages those of events that are not given, or of which it is not given when
 * they were written down: title and minute of each would say it again. Pure.
 */
final class MessagesGiven {
  private MessagesGiven() {}

  /**
   * @param given what is left of the items
   * @param gathered the items as they were found: a message for each event, in their order
   */
  static List<AccessItem> of(List<AccessItem> given, List<AccessItem> gathered) {
    Map<String, AccessItem> events = new HashMap<>();
    given.forEach(item -> events.put(item.item(), item));
    List<String> order =
        gathered.stream().map(AccessItem::item).filter(i -> i.startsWith("event-")).toList();
    return given.stream()
        .map(item -> item.item().equals(PupilItems.MESSAGES) ? without(item, order, events) : item)
        .toList();
  }

  /** In doubt which event a line is of, none is given. */
  private static AccessItem without(
      AccessItem messages, List<String> order, Map<String, AccessItem> events) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < order.size() && order.size() == messages.lines().size(); i++) {
      Line line = messages.lines().get(i);
      AccessItem event = events.get(order.get(i));
      if (event != null && event.lines().contains(PupilItems.writtenDown(line.label()))) {
        lines.add(line);
      }
    }
    return new AccessItem(messages.item(), messages.section(), messages.title(), lines);
  }
}
