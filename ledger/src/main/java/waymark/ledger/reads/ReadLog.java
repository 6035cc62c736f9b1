package waymark.ledger.reads;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;

/**
 * The record of who was shown which pupils: one document per answer, in a collection per month, so
 * that what retention no longer needs can be dropped whole. Nothing here is ever changed.
 */
public final class ReadLog {
  private final MongoDatabase database;
  private final Clock clock;

  public ReadLog(MongoDatabase database, Clock clock) {
    this.database = database.withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    this.clock = clock;
  }

  /**
   * Returns once the record is safe. Nothing may be shown when this throws.
   *
   * @param actor the person's id
   * @param route the address asked for, as a pattern, without what was typed into it
   */
  public void record(String actor, String route, Collection<UUID> pupils) {
    var now = clock.instant();
    database
        .getCollection(collection(now))
        .insertOne(
            new Document("at", Date.from(now))
                .append("actor", actor)
                .append("route", route)
                .append("pupils", pupils.stream().map(UUID::toString).distinct().toList()));
  }

  /** The collection that holds the reads of this instant's month (UTC): {@code reads-2026-11}. */
  public static String collection(Instant at) {
    return "reads-" + YearMonth.from(at.atZone(ZoneOffset.UTC));
  }
}
