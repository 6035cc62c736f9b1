package waymark.ledger.reads;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Who was shown a pupil. */
public final class ReadHistory {

  private final Months months;

  ReadHistory(Months months) {
    this.months = months;
  }

  /**
   * The answers that showed this pupil, the newest first: month after month until there are enough,
   * in each by its index.
   *
   * @param under the beginning of the addresses that the asker may know of, such as {@code
   *     /api/reports/}: that there was something to see elsewhere is not for everybody
   * @param after the last one of the page before; null for the first page
   */
  public List<SeenRead> of(UUID pupil, String under, @Nullable ReadPlace after, int most) {
    return ofAny(List.of(pupil), under, after, most);
  }

  /** As {@link #of}, of answers that showed one or more of these. */
  public List<SeenRead> ofAny(
      Collection<UUID> ids, String under, @Nullable ReadPlace after, int most) {
    return ofAny(List.of(this), ids, under, after, most);
  }

  /** The same out of several logs. */
  public static List<SeenRead> ofAny(
      List<ReadHistory> logs,
      Collection<UUID> ids,
      String under,
      @Nullable ReadPlace after,
      int most) {
    List<String> any = ids.stream().map(UUID::toString).toList();
    Bson shown = and(in("pupils", any), regex("route", address(under)));
    Instant until = after == null ? null : after.at();
    int had = after == null ? 0 : after.nth();
    return SeenReads.placed(
        logs.stream().flatMap(log -> log.until(until, shown, had + most).stream()), had, most);
  }

  /** The newest first. */
  private List<SeenRead> until(@Nullable Instant until, Bson shown, int most) {
    List<SeenRead> seen = new ArrayList<>();
    YearMonth newest = until == null ? null : Months.of(until);
    for (YearMonth month : months.all().reversed()) {
      if (seen.size() < most && (newest == null || !month.isAfter(newest))) {
        months
            .collection(month)
            .find(until == null ? shown : and(shown, lte("at", Date.from(until))))
            .sort(descending("at", "_id"))
            .limit(most - seen.size())
            .forEach(each -> seen.add(seen(each)));
      }
    }
    return seen;
  }

  /**
   * What somebody was shown or refused.
   *
   * @param denied whether it was refused
   */
  public record Looked(Instant at, String route, boolean denied) {}

  /**
   * What somebody was shown, or was refused, up to a moment, the oldest first.
   *
   * @param under the beginning of the addresses
   */
  public List<Looked> by(UUID actor, String under, Instant until) {
    Bson theirs =
        and(
            eq("actor", actor.toString()),
            regex("route", address(under)),
            lte("at", Date.from(until)));
    List<Looked> looked = new ArrayList<>();
    for (YearMonth month : months.all()) {
      months
          .collection(month)
          .find(theirs)
          .sort(ascending("at", "_id"))
          .forEach(each -> looked.add(looked(each)));
    }
    return looked;
  }

  private static Looked looked(Document read) {
    return new Looked(
        read.getDate("at").toInstant(),
        read.getString("route"),
        "denied".equals(read.getString("outcome")));
  }

  /** With the method before it, or as an earlier build wrote it. */
  private static Pattern address(String under) {
    return Pattern.compile("^([A-Z]+ )?" + Pattern.quote(under));
  }

  private static SeenRead seen(Document read) {
    String route = read.getString("route");
    return new SeenRead(
        read.getObjectId("_id").toHexString(),
        new ReadPlace(read.getDate("at").toInstant(), 1),
        read.getString("actor"),
        Objects.requireNonNullElse(read.getList("roles", String.class), List.of()),
        route,
        Objects.requireNonNullElse(
            read.getString("kind"), ReadKind.at(route).name().toLowerCase(Locale.ROOT)),
        read.getString("reason"));
  }
}
