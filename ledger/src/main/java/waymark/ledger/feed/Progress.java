package waymark.ledger.feed;

import java.util.Map;
import java.util.TreeMap;

/**
 * Which events have been seen, as runs without holes: from each run's first point up to, not
 * including, its end. One run from the first event on is the ordinary case.
 */
final class Progress {
  private final TreeMap<Point, Point> runs = new TreeMap<>();

  static Progress of(Map<Point, Point> runs) {
    var progress = new Progress();
    progress.runs.putAll(runs);
    return progress;
  }

  Map<Point, Point> runs() {
    return runs;
  }

  boolean seen(Point point) {
    var run = runs.floorEntry(point);
    return run != null && point.compareTo(run.getValue()) < 0;
  }

  void add(Received message) {
    if (seen(message.point())) {
      return;
    }
    var before = runs.lowerEntry(message.point());
    boolean extendsRun = before != null && before.getValue().equals(message.point());
    Point start = extendsRun && before != null ? before.getKey() : message.point();
    Point after = runs.remove(message.next());
    runs.put(start, after == null ? message.next() : after);
  }

  /** The last position up to which nothing is missing. */
  long position() {
    Point end = runs.get(Point.FIRST);
    return end == null ? 0 : end.position() - 1;
  }

  /** The highest position of which anything has been seen; 0 before the first. */
  long highest() {
    if (runs.isEmpty()) {
      return 0;
    }
    Point end = runs.lastEntry().getValue();
    return end.index() == 0 ? end.position() - 1 : end.position();
  }

  int holes() {
    boolean fromTheStart = runs.isEmpty() || runs.containsKey(Point.FIRST);
    return fromTheStart ? Math.max(0, runs.size() - 1) : runs.size();
  }
}
