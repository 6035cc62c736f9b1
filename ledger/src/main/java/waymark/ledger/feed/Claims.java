package waymark.ledger.feed;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.Duration;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Numbers of collections that are being filled. Each number is given once, and stands beside the
 * feed's place for as long as somebody fills; the time beside it is the database's own.
 *
 * <p>Whose number no longer stands there cannot put anything in place: so one that was thought dead
 * and wakes does no harm, whatever was dropped under it.
 */
final class Claims {
  /** Nobody fills any more who was not heard of for so long. */
  static final Duration SILENCE = Duration.ofMinutes(5);

  private static final String LAST = "number";
  private static final String FILLING = "filling";
  private static final String LOOKED = "looked";
  private static final FindOneAndUpdateOptions AFTER =
      new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

  private final MongoCollection<Document> feeds;
  private final String feed;

  Claims(MongoDatabase database, String feed) {
    this.feeds = database.getCollection("feeds");
    this.feed = feed;
  }

  /**
   * A number that nobody had, nor will have.
   *
   * @throws Overtaken where other read models were put in place than those known here
   */
  long take(Place place) {
    while (true) {
      Document stored = stored();
      long number =
          1
              + Place.read(stored).models().values().stream()
                  .mapToLong(Numbered::number)
                  .reduce(stored.get(LAST, 0L), Math::max);
      var same = and(eq("_id", feed), eq("swaps", place.swaps()), eq(LAST, stored.getLong(LAST)));
      if (feeds
              .updateOne(same, now(number).append("$set", new Document(LAST, number)))
              .getMatchedCount()
          == 1) {
        return number;
      }
      if (Place.read(stored()).swaps() != place.swaps()) {
        throw new Overtaken("Feed " + feed + " keeps other read models than were known here.");
      }
    }
  }

  /** Somebody still fills under this number. */
  void renew(long number) {
    feeds.updateOne(and(eq("_id", feed), held(number)), now(number));
  }

  /** Nobody does any more. */
  void end(long number) {
    feeds.updateOne(eq("_id", feed), new Document("$unset", ended(number)));
  }

  /** That the claim on a number stands, as it must to put anything in place. */
  static Bson held(long number) {
    return exists(FILLING + "." + number);
  }

  /** What takes a claim away in the write that puts its collections in place. */
  static Document ended(long number) {
    return new Document(FILLING + "." + number, "");
  }

  /** Ends those under which nobody was heard of for {@link #SILENCE}. */
  void endSilent() {
    Document looked =
        feeds.findOneAndUpdate(
            eq("_id", feed), new Document("$currentDate", new Document(LOOKED, true)), AFTER);
    if (looked == null) {
      return;
    }
    long since = looked.getDate(LOOKED).getTime() - SILENCE.toMillis();
    looked
        .get(FILLING, new Document())
        .forEach((number, heard) -> {
          String claim = FILLING + "." + number;
          if (heard instanceof Date last && last.getTime() < since) {
            // Unless it was heard of meanwhile.
            feeds.updateOne(
                and(eq("_id", feed), eq(claim, last)),
                new Document("$unset", new Document(claim, "")));
          }
        });
  }

  /**
   * Those of the feed's collections that nobody fills, and that neither serve nor did before. Of a
   * number that was never given here that is not known: a version without claims may fill it.
   */
  List<String> unused(Collection<String> collections) {
    Document stored = stored();
    Place place = Place.read(stored);
    long last = stored.get(LAST, 0L);
    Set<String> filled = stored.get(FILLING, new Document()).keySet();
    return collections.stream()
        .filter(each -> place.models().keySet().stream().anyMatch(m -> Numbered.is(m, each)))
        .filter(
            each -> !place.models().containsValue(each) && !place.replaced().containsValue(each))
        .filter(each -> Numbered.number(each) <= last)
        .filter(each -> !filled.contains("" + Numbered.number(each)))
        .toList();
  }

  private Document stored() {
    return Objects.requireNonNull(feeds.find(eq("_id", feed)).first(), feed);
  }

  private static Document now(long number) {
    return new Document("$currentDate", new Document(FILLING + "." + number, true));
  }
}
