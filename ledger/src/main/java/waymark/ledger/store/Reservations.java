package waymark.ledger.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.currentDate;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bson.Document;

/**
 * Values that only one owner may have across all streams: one UPN, one pupil. A value is given as
 * its keyed hash, and reserved before the command that needs it is recorded. A reservation whose
 * command came to nothing is taken over, once that command is kept from ever being recorded.
 */
public final class Reservations {

  /** Only a courtesy to commands on their way: what makes a takeover safe is the settlement. */
  private static final Duration FRESH = Duration.ofMinutes(1);

  private final LedgerStore ledger;
  private final MongoCollection<Document> collection;

  Reservations(LedgerStore ledger) {
    this.ledger = ledger;
    collection =
        ledger
            .database()
            .getCollection("reservations")
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
            .withReadConcern(ReadConcern.MAJORITY)
            .withReadPreference(ReadPreference.primary());
  }

  /**
   * Reserves a value before its command is recorded; again for the same owner changes nothing.
   *
   * @param value what it is and its keyed hash, such as {@code upn:…}
   * @param owner the stream that is to have it: for a new one, an id derived from the command
   * @throws AlreadyReserved another owner has it, or is just about to
   */
  public void reserve(String value, String owner, UUID commandId) {
    try {
      collection.updateOne(
          and(eq("_id", value), eq("owner", owner)),
          combine(addToSet("commands", commandId.toString()), currentDate("at")),
          new UpdateOptions().upsert(true));
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
      takeOver(value, owner, commandId);
    }
  }

  /** Gives a value up, where this owner has it. */
  public void release(String value, String owner) {
    collection.deleteOne(and(eq("_id", value), eq("owner", owner)));
  }

  /** Of the values of one kind, such as {@code upn:…}, this owner keeps this one only. */
  public void keepOnly(String value, String owner) {
    String kind = value.substring(0, value.indexOf(':') + 1);
    collection.deleteMany(
        and(eq("owner", owner), regex("_id", "^" + Pattern.quote(kind)), ne("_id", value)));
  }

  /** Gives up every value this owner has, as when the person behind it is erased. */
  public void releaseAll(String owner) {
    collection.deleteMany(eq("owner", owner));
  }

  /** Who has these values, in one question; values that nobody has are left out. */
  public Map<String, String> owners(Collection<String> values) {
    var owners = new HashMap<String, String>();
    collection
        .find(in("_id", values))
        .forEach(found -> owners.put(found.getString("_id"), found.getString("owner")));
    return owners;
  }

  private void takeOver(String value, String owner, UUID commandId) {
    Document held = collection.find(eq("_id", value)).first();
    if (held == null || held.getString("owner").equals(owner)) {
      reserve(value, owner, commandId); // Released, or reserved for the same, meanwhile.
      return;
    }
    List<String> commands = held.getList("commands", String.class);
    Instant at = held.getDate("at").toInstant();
    boolean fresh = at.isAfter(Instant.now().minus(FRESH));
    if (commands.stream().map(UUID::fromString).anyMatch(c -> fresh || recorded(c))) {
      throw new AlreadyReserved(held.getString("owner"));
    }
    var unchanged =
        and(eq("_id", value), eq("owner", held.getString("owner")), eq("commands", commands));
    var taken =
        combine(
            set("owner", owner), set("commands", List.of(commandId.toString())), currentDate("at"));
    if (collection.updateOne(unchanged, taken).getMatchedCount() == 0) {
      reserve(value, owner, commandId); // Somebody was quicker: see who.
    }
  }

  private boolean recorded(UUID commandId) {
    try {
      ledger.append(Abandonment.of(commandId));
      return false;
    } catch (CommandMismatch e) {
      return true;
    }
  }
}
