package waymark.ledger.reads;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was shown pupils, or was refused what they reached for. Ids, codes and patterns
 * only: whom it names cannot be read from it.
 *
 * @param actor the person's id
 * @param roles those that let them in
 * @param route method and pattern of the address, without what was typed into it
 * @param ids the pupils that were shown; of a refused read the ids that were asked for
 * @param from the address of the computer they sat at, as the gateway saw it
 * @param reason a code, where one had to be given; never words
 */
public record Read(
    ReadOutcome outcome,
    String actor,
    List<String> roles,
    String route,
    ReadKind kind,
    List<UUID> ids,
    String from,
    @Nullable String reason) {
  private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,40}");

  public Read {
    roles = List.copyOf(roles);
    ids = ids.stream().distinct().toList();
    if (reason != null && !CODE.matcher(reason).matches()) {
      throw new IllegalArgumentException("the reason of a read is a code");
    }
  }

  /** The document kept of it, but for when. Who was only refused is not among those who viewed. */
  Document document() {
    var document =
        new Document("actor", actor)
            .append("roles", roles)
            .append("route", route)
            .append("kind", written(kind))
            .append("outcome", written(outcome))
            .append("from", from)
            .append(outcome == ReadOutcome.ANSWERED ? "pupils" : "asked", texts(ids));
    return reason == null ? document : document.append("reason", reason);
  }

  private static String written(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> texts(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).toList();
  }
}
