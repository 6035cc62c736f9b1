package waymark.cases.roll;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.type;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.BsonType;
import org.bson.Document;
import waymark.cases.roll.ImportState.Status;

/** Which imports there are, of which school. A part of the {@link RollIndex}, made anew with it. */
final class SeenImports {
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  /** What these brought is on the school's roll. */
  private static final Set<Status> STANDING = Set.of(Status.RUNNING, Status.FINISHED);

  private final MongoCollection<Document> imports;

  SeenImports(MongoDatabase database) {
    this.imports = database.getCollection("imports");
    imports.createIndex(Indexes.descending("school", "position"));
  }

  /**
   * An import.
   *
   * @param position where its stream begins in the ledger: the newest import has the highest
   */
  record Seen(UUID id, long position) {}

  /**
   * @param position of the first of the commits that told of it
   */
  void heard(ImportState state, long position) {
    String id = state.id().toString();
    Document before = imports.find(eq("_id", id)).first();
    Document now =
        new Document("_id", id)
            .append("school", state.school().toString())
            .append("underWay", state.underWay())
            .append("listed", state.status() != Status.DISCARDED)
            .append("stands", STANDING.contains(state.status()))
            .append("written", state.written() == null ? null : state.written().toEpochMilli())
            .append("position", before == null ? position : before.getLong("position"));
    imports.replaceOne(eq("_id", id), now, UPSERT);
  }

  /**
   * Those of these schools, the newest first, discarded ones left out.
   *
   * @param before the position of the last one seen
   */
  List<Seen> of(Collection<UUID> schools, long before, int limit) {
    return imports
        .find(
            and(
                in("school", schools.stream().map(UUID::toString).toList()),
                eq("listed", true),
                lt("position", before)))
        .sort(Sorts.descending("position"))
        .limit(limit)
        .map(SeenImports::seen)
        .into(new ArrayList<>());
  }

  /** When the newest of the school's transfer files was written whose import stands. */
  Optional<Instant> newestWritten(UUID school) {
    return Optional.ofNullable(
            imports
                .find(
                    and(
                        eq("school", school.toString()),
                        eq("stands", true),
                        type("written", BsonType.INT64)))
                .sort(Sorts.descending("written"))
                .first())
        .map(newest -> Instant.ofEpochMilli(newest.getLong("written")));
  }

  /** Those whose work was begun and may not be done. */
  List<UUID> underWay() {
    return imports
        .find(eq("underWay", true))
        .sort(Sorts.ascending("position"))
        .map(d -> seen(d).id())
        .into(new ArrayList<>());
  }

  void forget() {
    imports.deleteMany(new Document());
  }

  private static Seen seen(Document each) {
    return new Seen(UUID.fromString(each.getString("_id")), each.getLong("position"));
  }
}
