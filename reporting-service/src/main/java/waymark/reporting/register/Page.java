package waymark.reporting.register;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines that follow a place in an order. The place need not be there any more: rows that come
 * and go between two pages neither repeat nor hide others.
 *
 * @param last the place of the last line, where more follow it
 */
record Page(List<RegisterLine> lines, RegisterSort.@Nullable Key last) {

  static Page of(
      List<RegisterLine> all, RegisterSort sort, RegisterSort.@Nullable Key after, int limit) {
    record Placed(RegisterSort.Key key, RegisterLine line) {}
    Comparator<RegisterSort.Key> order = sort.order();
    List<Placed> following =
        all.stream()
            .map(line -> new Placed(sort.key(line), line))
            .filter(placed -> after == null || order.compare(placed.key(), after) > 0)
            .sorted(Comparator.comparing(Placed::key, order))
            .limit(limit + 1L)
            .toList();
    boolean more = following.size() > limit;
    List<Placed> page = more ? following.subList(0, limit) : following;
    return new Page(page.stream().map(Placed::line).toList(), more ? page.getLast().key() : null);
  }
}
