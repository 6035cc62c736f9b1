package waymark.ledger.erasure;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import waymark.ledger.store.Leaf;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.NewEvent;
import waymark.ledger.store.StoredCommit;

/**
 * What a ledger says of erasures, so that nobody has to read all of it at each start: kept beside
 * the commits, followed by position, and made again wherever the ledger is another than it was.
 */
final class ErasureIndex {

  private static final int BATCH = 1_000;
  private static final String PLACE = "ledger";
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  /** A decision that has been taken. */
  record Decided(String subject, String by) {}

  private final LedgerStore ledger;
  private final Steps steps;
  private final Subjects subjects;
  private final MongoCollection<Document> people;
  private final MongoCollection<Document> place;

  ErasureIndex(LedgerStore ledger, Steps steps, Subjects subjects) {
    this.ledger = ledger;
    this.steps = steps;
    this.subjects = subjects;
    var database = ledger.database().withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    this.people = database.getCollection("erasures");
    this.place = database.getCollection("erasures-followed");
  }

  /** Takes in what was recorded since; answers the keys that it announces as destroyed. */
  List<String> follow() {
    List<String> announced = new ArrayList<>();
    long position = position();
    List<StoredCommit> commits = ledger.from(position + 1, BATCH);
    while (!commits.isEmpty()) {
      for (StoredCommit commit : commits) {
        take(commit.read(), announced);
      }
      StoredCommit last = commits.getLast();
      place.replaceOne(
          eq("_id", PLACE),
          new Document("_id", PLACE)
              .append("position", last.position())
              .append("hash", last.hash()),
          UPSERT);
      commits = ledger.from(last.position() + 1, BATCH);
    }
    return announced;
  }

  /** Approved, and neither lapsed nor announced. */
  List<Decided> open() {
    return found(and(eq("announced", false), ne("lapsed", true)));
  }

  /** Lapsed, and not announced for all that: of these no key should be destroyed. */
  List<Decided> lapsed() {
    return found(and(eq("announced", false), eq("lapsed", true)));
  }

  private List<Decided> found(Bson filter) {
    return people
        .find(filter)
        .map(d -> new Decided(d.getString("_id"), d.getString("by")))
        .into(new ArrayList<>());
  }

  /** The keys of everybody whose erasure was announced. */
  List<String> announced() {
    List<String> keys = new ArrayList<>();
    for (Document person : people.find(eq("announced", true))) {
      keys.add(person.getString("_id"));
      keys.addAll(person.getList("with", String.class, List.of()));
    }
    return keys;
  }

  private void take(Leaf leaf, List<String> announced) {
    for (NewEvent event : leaf.events()) {
      boolean last = event.type().equals(steps.erased());
      boolean lapsed = event.type().equals(steps.lapsed());
      if (last || lapsed || event.type().equals(steps.approved())) {
        String subject = subjects.of(leaf.stream(), event);
        List<String> with = last ? List.copyOf(subjects.with(event)) : List.of();
        if (last) {
          announced.add(subject);
          announced.addAll(with);
        }
        people.replaceOne(
            eq("_id", subject),
            new Document("_id", subject)
                .append("announced", last)
                .append("lapsed", lapsed)
                .append("by", leaf.actor())
                .append("with", with),
            UPSERT);
      }
    }
  }

  private long position() {
    Document reached = place.find(eq("_id", PLACE)).first();
    if (reached == null) {
      return 0;
    }
    long position = reached.getLong("position");
    boolean same =
        ledger.from(position, 1).stream()
            .anyMatch(c -> c.position() == position && c.hash().equals(reached.getString("hash")));
    if (!same) {
      people.deleteMany(new Document());
    }
    return same ? position : 0;
  }
}
