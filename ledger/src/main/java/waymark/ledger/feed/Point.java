package waymark.ledger.feed;

import java.util.Comparator;

/** The place of one event in its ledger: the commit's position, and the index within it. */
record Point(long position, int index) implements Comparable<Point> {
  static final Point FIRST = new Point(1, 0);
  private static final Comparator<Point> ORDER =
      Comparator.comparingLong(Point::position).thenComparingInt(Point::index);

  @Override
  public int compareTo(Point other) {
    return ORDER.compare(this, other);
  }
}
