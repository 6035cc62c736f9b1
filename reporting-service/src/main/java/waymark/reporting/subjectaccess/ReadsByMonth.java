package waymark.reporting.subjectaccess;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import waymark.reporting.ReportingSettings;
import waymark.reporting.subjectaccess.AccessItem.Line;
import waymark.reporting.subjectaccess.ReadsInCases.ByRole;

/** Who was shown a pupil, and what somebody looked at: an item for each month of the read log. */
@Component
class ReadsByMonth implements AutoCloseable {
  private static final String PREFIX = "reads-";

  /** As in 2026-11. */
  private static final int MONTH = 7;

  private final MongoClient client;
  private final MongoDatabase reads;
  private final ReadsInCases inCases;

  ReadsByMonth(ReportingSettings settings, ReadsInCases inCases) {
    this.client = MongoClients.create(settings.readsUri());
    this.reads = client.getDatabase("reporting-reads");
    this.inCases = inCases;
  }

  /**
   * Who was shown the pupil up to a moment, by either service: role and day. Who looked is another
   * person's, and so is when they sat down to it.
   */
  List<AccessItem> whoViewed(UUID pupil, Instant until) {
    Map<String, Map<LocalDate, Set<String>>> months = new TreeMap<>();
    for (ByRole read : inCases.of(pupil, until)) {
      viewed(months, read);
    }
    for (String month : months()) {
      reads
          .getCollection(month)
          .find(and(eq("pupils", pupil.toString()), lte("at", Date.from(until))))
          .map(ReadsByMonth::byRole)
          .forEach(read -> viewed(months, read));
    }
    List<AccessItem> items = new ArrayList<>();
    months.forEach((month, days) -> items.add(views(month, days)));
    return items;
  }

  private static void viewed(Map<String, Map<LocalDate, Set<String>>> months, ByRole read) {
    LocalDate day = Spoken.schoolDay(read.at());
    months
        .computeIfAbsent(day.toString().substring(0, MONTH), m -> new TreeMap<>())
        .computeIfAbsent(day, d -> new TreeSet<>())
        .add(RoleWords.of(read.roles()) + ": " + read.route());
  }

  private static AccessItem views(String month, Map<LocalDate, Set<String>> days) {
    List<Line> lines = new ArrayList<>();
    days.forEach((day, seen) -> seen.forEach(what -> lines.add(new Line(Spoken.day(day), what))));
    return new AccessItem("views-" + month, "Who looked at the record", month, lines);
  }

  private static ByRole byRole(Document read) {
    return new ByRole(
        read.getDate("at").toInstant(),
        Objects.requireNonNullElse(read.getList("roles", String.class), List.of()),
        read.getString("route"));
  }

  /** What a member of staff was shown, up to a moment; whose record it was is not said. */
  List<AccessItem> whatWasViewed(UUID person, Instant until) {
    return byMonth(
        "looked-",
        "What this person looked at",
        and(eq("actor", person.toString()), lte("at", Date.from(until))),
        read -> read.getString("route") + (denied(read) ? " (refused)" : ""));
  }

  private static boolean denied(Document read) {
    return "denied".equals(read.getString("outcome"));
  }

  private interface InWords {
    String of(Document read);
  }

  private List<AccessItem> byMonth(String item, String section, Bson which, InWords inWords) {
    List<AccessItem> items = new ArrayList<>();
    for (String month : months()) {
      List<Line> lines =
          reads
              .getCollection(month)
              .find(which)
              .sort(ascending("at", "_id"))
              .map(
                  read -> new Line(Spoken.moment(read.getDate("at").toInstant()), inWords.of(read)))
              .into(new ArrayList<>());
      if (!lines.isEmpty()) {
        String named = month.substring(PREFIX.length());
        items.add(new AccessItem(item + named, section, named, lines));
      }
    }
    return items;
  }

  @Override
  public void close() {
    client.close();
  }

  private List<String> months() {
    return reads.listCollectionNames().into(new ArrayList<>()).stream()
        .filter(name -> name.matches(PREFIX + "\\d{4}-\\d{2}"))
        .sorted()
        .toList();
  }
}
