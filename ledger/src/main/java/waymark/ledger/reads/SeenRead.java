package waymark.ledger.reads;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A read as it was recorded.
 *
 * @param kind page, list, search, export or print
 */
public record SeenRead(
    ReadPlace place,
    String actor,
    List<String> roles,
    String route,
    String kind,
    @Nullable String reason) {}
