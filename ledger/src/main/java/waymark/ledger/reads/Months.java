package waymark.ledger.reads;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.Document;

/** The collections of a database of reads, one a month (UTC), such as {@code reads-2026-11}. */
final class Months {
  private static final String PREFIX = "reads-";
  private static final Pattern NAME = Pattern.compile("reads-[0-9]{4}-(0[1-9]|1[0-2])");

  private final MongoDatabase database;

  Months(MongoDatabase database) {
    this.database = database.withReadConcern(ReadConcern.MAJORITY);
  }

  static YearMonth of(Instant at) {
    return YearMonth.from(at.atZone(ZoneOffset.UTC));
  }

  static String name(YearMonth month) {
    return PREFIX + month;
  }

  /** Those there are, the oldest first. */
  List<YearMonth> all() {
    return database.listCollectionNames().into(new ArrayList<>()).stream()
        .filter(name -> NAME.matcher(name).matches())
        .map(name -> YearMonth.parse(name.substring(PREFIX.length())))
        .sorted()
        .toList();
  }

  MongoCollection<Document> collection(YearMonth month) {
    return database.getCollection(name(month));
  }

  /** What is asked for: everything in the order in which it happened, and who saw one pupil. */
  void prepare(YearMonth month) {
    var reads = collection(month);
    reads.createIndex(Indexes.ascending("at", "_id"));
    reads.createIndex(
        Indexes.compoundIndex(Indexes.ascending("pupils"), Indexes.descending("at", "_id")));
  }
}
