package waymark.cases.privacy;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import waymark.cases.pupil.Refused;

/**
 * Requests whose hold is being placed or lifted, noted before the first of the two steps and struck
 * out after the second: what is still noted later was left half done. Ids only.
 */
final class HoldsUnderWay {
  private static final String GIVEN_UP = "givenUp";
  private static final String SETTLED = "settled";

  private final MongoCollection<Document> notes;

  HoldsUnderWay(MongoDatabase database) {
    this.notes =
        database
            .getCollection("holds-under-way")
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
  }

  /**
   * @param actor whose command it is
   */
  record UnderWay(UUID request, DataSubject subject, String actor) {}

  /**
   * @throws Refused {@code request-given-up} where its hold was lifted since nothing followed it
   */
  void begin(UnderWay begun, Instant now) {
    String request = begun.request().toString();
    if (notes.countDocuments(and(eq("_id", request), eq(GIVEN_UP, true))) > 0) {
      throw Refused.rule(
          "request-given-up",
          "This was interrupted when it was sent first, and nothing of it is recorded. Record the request again from the beginning.");
    }
    notes.updateOne(
        eq("_id", request),
        combine(
            set("kind", begun.subject().kind()),
            set("subject", begun.subject().id().toString()),
            set("actor", begun.actor()),
            set("at", Date.from(now))),
        new UpdateOptions().upsert(true));
  }

  void done(UUID request) {
    notes.deleteOne(eq("_id", request.toString()));
  }

  /** Whoever sends it again now is refused: without its hold it must not be recorded. */
  void giveUp(UUID request) {
    notes.updateOne(eq("_id", request.toString()), set(GIVEN_UP, true));
  }

  /** What was given up has no hold any more; that it was given up stays. */
  void settled(UUID request) {
    notes.updateOne(eq("_id", request.toString()), set(SETTLED, true));
  }

  /** Begun before a moment, and left. */
  List<UnderWay> left(Instant before) {
    return notes
        .find(and(ne(SETTLED, true), lt("at", Date.from(before))))
        .map(HoldsUnderWay::read)
        .into(new ArrayList<>());
  }

  private static UnderWay read(Document note) {
    return new UnderWay(
        UUID.fromString(note.getString("_id")),
        new DataSubject(note.getString("kind"), UUID.fromString(note.getString("subject"))),
        note.getString("actor"));
  }
}
