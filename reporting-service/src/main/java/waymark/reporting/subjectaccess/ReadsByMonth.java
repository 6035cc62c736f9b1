package waymark.reporting.subjectaccess;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;
import waymark.reporting.ReportingSettings;
import waymark.reporting.subjectaccess.AccessItem.Line;

/** Who was shown a pupil, and what somebody looked at: an item for each month of the read log. */
@Component
class ReadsByMonth implements AutoCloseable {
  private static final String PREFIX = "reads-";

  /** As in 2026-11. */
  private static final int MONTH = 7;

  private static final Comparator<Looked> OLDEST_FIRST =
      Comparator.comparing(Looked::at).thenComparing(Looked::route).thenComparing(Looked::denied);

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
    for (ReadByRole read : inCases.of(pupil, until)) {
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

  private static void viewed(Map<String, Map<LocalDate, Set<String>>> months, ReadByRole read) {
    LocalDate day = Spoken.schoolDay(read.at());
    months
        .computeIfAbsent(month(day), m -> new TreeMap<>())
        .computeIfAbsent(day, d -> new TreeSet<>())
        .add(
            RoleWords.of(read.roles())
                + ": "
                + LookedAt.of(read.route())
                + (read.inFile() ? " (a file with this pupil in it)" : ""));
  }

  private static AccessItem views(String month, Map<LocalDate, Set<String>> days) {
    List<Line> lines = new ArrayList<>();
    days.forEach((day, seen) -> seen.forEach(what -> lines.add(new Line(Spoken.day(day), what))));
    return new AccessItem("views-" + month, "Who looked at the record", month, lines);
  }

  private static ReadByRole byRole(Document read) {
    return new ReadByRole(
        read.getDate("at").toInstant(),
        Objects.requireNonNullElse(read.getList("roles", String.class), List.of()),
        read.getString("route"),
        false);
  }

  /** What a member of staff was shown up to a moment, by either service; not whose record. */
  List<AccessItem> whatWasViewed(UUID person, Instant until) {
    List<Looked> all = new ArrayList<>(inCases.by(person, until));
    for (String month : months()) {
      reads
          .getCollection(month)
          .find(and(eq("actor", person.toString()), lte("at", Date.from(until))))
          .map(ReadsByMonth::looked)
          .into(all);
    }
    Map<String, List<Line>> lines = new TreeMap<>();
    all.stream().sorted(OLDEST_FIRST).forEach(read -> looked(lines, read));
    List<AccessItem> items = new ArrayList<>();
    lines.forEach((month, seen) ->
        items.add(new AccessItem("looked-" + month, "What this person looked at", month, seen)));
    return items;
  }

  private static void looked(Map<String, List<Line>> months, Looked read) {
    String what = LookedAt.of(read.route()) + (read.denied() ? " (refused)" : "");
    months
        .computeIfAbsent(month(Spoken.schoolDay(read.at())), m -> new ArrayList<>())
        .add(new Line(Spoken.moment(read.at()), what));
  }

  private static Looked looked(Document read) {
    return new Looked(
        read.getDate("at").toInstant(),
        read.getString("route"),
        "denied".equals(read.getString("outcome")));
  }

  private static String month(LocalDate day) {
    return day.toString().substring(0, MONTH);
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
