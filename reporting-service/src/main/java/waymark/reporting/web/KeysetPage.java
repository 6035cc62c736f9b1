package waymark.reporting.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The items that follow a place in an order. The place need not be there any more: rows that come
 * and go between two pages neither repeat nor hide others.
 *
 * @param last the place of the last item, where more follow it
 */
public record KeysetPage<T, K>(List<T> items, @Nullable K last) {

  /**
   * @param place where each item stands; no two at the same
   * @param after null for the first page
   */
  public static <T, K> KeysetPage<T, K> of(
      List<T> all, Function<T, K> place, Comparator<K> order, @Nullable K after, int limit) {
    record Placed<T, K>(K place, T item) {}
    List<Placed<T, K>> following =
        all.stream()
            .map(item -> new Placed<>(place.apply(item), item))
            .filter(placed -> after == null || order.compare(placed.place(), after) > 0)
            .sorted(Comparator.comparing(Placed::place, order))
            .limit(limit + 1L)
            .toList();
    boolean more = following.size() > limit;
    List<Placed<T, K>> page = more ? following.subList(0, limit) : following;
    return new KeysetPage<>(
        page.stream().map(Placed::item).toList(), more ? page.getLast().place() : null);
  }
}
