package waymark.ledger.reads;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A read as it was recorded.
 *
 * @param id its own in the log, for nobody outside
 * @param kind page, list, search, export or print
 */
public record SeenRead(
    String id,
    ReadPlace place,
    String actor,
    List<String> roles,
    String route,
    String kind,
    @Nullable String reason) {
  SeenRead as(int nth) {
    return new SeenRead(id, new ReadPlace(place.at(), nth), actor, roles, route, kind, reason);
  }
}
