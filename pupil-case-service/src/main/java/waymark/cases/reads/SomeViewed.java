package waymark.cases.reads;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import waymark.ledger.reads.SeenRead;

/**
 * Who was shown something that names no pupil, the newest first.
 *
 * @param next what to ask for as {@code after} to get those before; absent on the last page
 */
public record SomeViewed(List<WhoViewed.View> views, @Nullable String next) {
  /**
   * @param found one more than a page has, where there is one
   */
  static SomeViewed of(List<SeenRead> found, int size, Function<String, @Nullable String> names) {
    List<SeenRead> shown = found.size() > size ? found.subList(0, size) : found;
    return new SomeViewed(
        shown.stream().map(seen -> WhoViewed.view(seen, names.apply(seen.actor()))).toList(),
        found.size() > size ? shown.getLast().place().text() : null);
  }
}
