package waymark.ledger.reads;

import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import waymark.ledger.store.CrashPoint;

/**
 * The record of who was shown which pupils: one document per answer and set of roles, in a
 * collection per month, so that what retention no longer needs can be dropped whole. Nothing here
 * is ever changed. Readers who come at the same moment share one insert.
 */
public final class ReadLog implements AutoCloseable {
  private static final int LONGEST_WAIT_SECONDS = 5;
  private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);

  private final MongoDatabase database;
  private final Months months;
  private final InstantSource clock;
  private final Runnable closing;
  private final Together<Read> together = new Together<>(this::insert);

  /** When the newest was recorded, and the month that is ready for more; of the one writing. */
  private @Nullable Instant newest;

  private @Nullable YearMonth prepared;

  public ReadLog(MongoDatabase database, InstantSource clock) {
    this(database, clock, () -> {});
  }

  private ReadLog(MongoDatabase database, InstantSource clock, Runnable closing) {
    this.database = database.withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    this.months = new Months(this.database);
    this.clock = clock;
    this.closing = closing;
  }

  /**
   * Opens one over a connection of its own that gives up soon: whoever waits for an answer is told
   * so, rather than left waiting.
   *
   * @param uri of the server
   * @param name of the database
   */
  public static ReadLog open(String uri, String name, InstantSource clock) {
    MongoClient client =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .applyToClusterSettings(
                    b -> b.serverSelectionTimeout(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(b ->
                    b.connectTimeout(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS))
                .build());
    return new ReadLog(client.getDatabase(name), clock, client::close);
  }

  /** Returns once the record is safe. Nothing may be shown when this throws. */
  public void record(Read read) {
    together.add(read);
    CrashPoint.reached("reads.after-record", database.getName());
  }

  private void insert(List<Read> reads) {
    Instant at = now();
    YearMonth month = Months.of(at);
    if (!month.equals(prepared)) {
      months.prepare(month);
      prepared = month;
    }
    List<Document> documents =
        reads.stream().map(read -> read.document().append("at", Date.from(at))).toList();
    database.getCollection(Months.name(month)).insertMany(documents, UNORDERED);
    newest = at;
  }

  /** Never before what is recorded already, so that a day that is over stays as it is. */
  private Instant now() {
    Instant last = newest == null ? newestStored() : newest;
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return now.isBefore(last) ? last : now;
  }

  private Instant newestStored() {
    return months.all().reversed().stream()
        .map(month -> months.collection(month).find().sort(descending("at", "_id")).first())
        .filter(read -> read != null && read.get("at") instanceof Date)
        .findFirst()
        .map(read -> read.getDate("at").toInstant())
        .orElse(Instant.EPOCH);
  }

  /** The collection that holds the reads of this instant's month (UTC): {@code reads-2026-11}. */
  public static String collection(Instant at) {
    return Months.name(Months.of(at));
  }

  /** What was recorded, for those who may ask. */
  public ReadHistory history() {
    return new ReadHistory(months);
  }

  Months months() {
    return months;
  }

  /** The name of its database. */
  String name() {
    return database.getName();
  }

  @Override
  public void close() {
    closing.run();
  }
}
