package waymark.ledger.reads;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.descending;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Who was shown a pupil. */
public final class ReadHistory {
  private final Months months;

  ReadHistory(Months months) {
    this.months = months;
  }

  /** Where a read stands among all: by when, then by id. */
  public record Place(Instant at, String id) {}

  /**
   * A read as it was recorded.
   *
   * @param kind page, list, search, export or print
   */
  public record Seen(
      Place place,
      String actor,
      List<String> roles,
      String route,
      String kind,
      @Nullable String reason) {}

  /**
   * The answers that showed this pupil, the newest first: month after month until there are enough,
   * in each by its index.
   *
   * @param after the last one of the page before; null for the first page
   */
  public List<Seen> of(UUID pupil, @Nullable Place after, int most) {
    List<Seen> seen = new ArrayList<>();
    YearMonth newest = after == null ? null : Months.of(after.at());
    for (YearMonth month : months.all().reversed()) {
      if (seen.size() < most && (newest == null || !month.isAfter(newest))) {
        months
            .collection(month)
            .find(after == null ? named(pupil) : and(named(pupil), before(after)))
            .sort(descending("at", "_id"))
            .limit(most - seen.size())
            .forEach(each -> seen.add(seen(each)));
      }
    }
    return seen;
  }

  private static Bson named(UUID pupil) {
    return eq("pupils", pupil.toString());
  }

  private static Bson before(Place place) {
    var at = Date.from(place.at());
    return and(lte("at", at), or(lt("at", at), lt("_id", new ObjectId(place.id()))));
  }

  private static Seen seen(Document read) {
    String route = read.getString("route");
    return new Seen(
        new Place(read.getDate("at").toInstant(), read.getObjectId("_id").toHexString()),
        read.getString("actor"),
        Objects.requireNonNullElse(read.getList("roles", String.class), List.of()),
        route,
        Objects.requireNonNullElse(
            read.getString("kind"), ReadKind.at(route).name().toLowerCase(java.util.Locale.ROOT)),
        read.getString("reason"));
  }
}
