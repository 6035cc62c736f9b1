package waymark.notification;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;

/**
 * Who is to be told of what, and who was: one document for each event and whom it is told, whose id
 * is both, so that neither a restart nor a message that comes again tells anybody twice. Ids and
 * times only: {@code {_id: <stream>@<position>/<person>, school, before, person, recordedAt, state,
 * tries, dueAt, why}}.
 */
final class Deliveries {
  static final String WAITING = "waiting";
  static final String SENT = "sent";
  static final String DROPPED = "dropped";
  static final String GRANT_ENDED = "grant-ended";

  private static final UpdateOptions ONCE = new UpdateOptions().upsert(true);
  private static final FindOneAndUpdateOptions NEXT =
      new FindOneAndUpdateOptions().sort(ascending("dueAt")).returnDocument(ReturnDocument.AFTER);

  private final MongoCollection<Document> deliveries;

  Deliveries(MongoDatabase database) {
    deliveries =
        database
            .getCollection("deliveries")
            .withWriteConcern(WriteConcern.MAJORITY)
            .withReadConcern(ReadConcern.MAJORITY);
    deliveries.createIndex(Indexes.ascending("state", "dueAt"));
  }

  /**
   * Notes that this person is to be told; nothing where that was noted before. Whoever had ceased
   * to lead before they were told, and leads again, still is.
   */
  void due(Owed owed, UUID person, Instant now) {
    var made =
        owed.stored()
            .append("person", person.toString())
            .append("state", WAITING)
            .append("tries", 0)
            .append("dueAt", Date.from(now));
    var its = eq("_id", owed.notice() + "/" + person);
    deliveries.updateOne(its, new Document("$setOnInsert", made), ONCE);
    deliveries.updateOne(
        and(its, eq("state", DROPPED), eq("why", GRANT_ENDED)),
        combine(set("state", WAITING), set("dueAt", Date.from(now))));
  }

  /**
   * The next one to be tried. Until the time at which it is tried again, no other process takes it;
   * a crash in between leaves it waiting.
   */
  Optional<Delivery> next(Instant now) {
    var due = and(eq("state", WAITING), lte("dueAt", Date.from(now)));
    var taken = combine(inc("tries", 1), set("dueAt", Date.from(now.plus(Duration.ofMinutes(1)))));
    return Optional.ofNullable(deliveries.findOneAndUpdate(due, taken, NEXT)).map(Delivery::of);
  }

  void sent(Delivery delivery, Instant now) {
    over(delivery, SENT, "", now);
  }

  /** Not to be told after all. */
  void dropped(Delivery delivery, String why, Instant now) {
    over(delivery, DROPPED, why, now);
  }

  private void over(Delivery delivery, String state, String why, Instant now) {
    deliveries.updateOne(
        eq("_id", delivery.id()),
        combine(
            set("state", state), set("why", why), set("dueAt", null), set("at", Date.from(now))));
  }

  /** To be tried once more. */
  void later(Delivery delivery, String why, Instant now) {
    var again = now.plus(NoticePolicy.after(delivery.tries()));
    deliveries.updateOne(
        eq("_id", delivery.id()), combine(set("why", why), set("dueAt", Date.from(again))));
  }

  long count(String state) {
    return deliveries.countDocuments(eq("state", state));
  }
}
