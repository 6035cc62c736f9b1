package waymark.reporting.subjectaccess;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import waymark.reporting.ReportingSettings;
import waymark.reporting.subjectaccess.AccessItem.Line;
import waymark.reporting.timeline.Words;

/** Who was shown a pupil, and what somebody looked at: an item for each month of the read log. */
@Component
class ReadsByMonth implements AutoCloseable {
  private static final String PREFIX = "reads-";
  private final MongoClient client;
  private final MongoDatabase reads;
  private final Words words;

  ReadsByMonth(ReportingSettings settings, Words words) {
    this.client = MongoClients.create(settings.readsUri());
    this.reads = client.getDatabase("reporting-reads");
    this.words = words;
  }

  /** Everybody who was shown the pupil, up to a moment. */
  List<AccessItem> whoViewed(UUID pupil, Instant until) {
    return byMonth(
        "views-",
        "Who looked at the record",
        and(eq("pupils", pupil.toString()), lte("at", Date.from(until))),
        read -> words.person(read.getString("actor")) + ": " + read.getString("route"));
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
