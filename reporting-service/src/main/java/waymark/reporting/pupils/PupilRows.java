package waymark.reporting.pupils;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import waymark.ledger.access.Scope;
import waymark.ledger.feed.Feed;
import waymark.ledger.feed.RowJson;

/** Finds pupils' rows, the schools that may be seen always part of the query. */
@Component
public class PupilRows {
  private final Feed cases;
  private final PupilProjection projection;

  PupilRows(Feed cases, PupilProjection projection) {
    this.cases = cases;
    this.projection = projection;
  }

  public Optional<FoundRow> one(UUID pupil, Scope scope) {
    var stored =
        cases.rows(projection).find(and(eq("_id", "pupil:" + pupil), InScope.of(scope))).first();
    return Optional.ofNullable(stored).map(this::found);
  }

  /** Those of these pupils that may be seen, by id. */
  public Map<UUID, FoundRow> some(Collection<UUID> pupils, Scope scope) {
    Map<UUID, FoundRow> found = new HashMap<>();
    var those = and(in("_id", keys(pupils)), InScope.of(scope));
    for (Document stored : cases.rows(projection).find(those)) {
      FoundRow each = found(stored);
      found.put(each.pupil(), each);
    }
    return found;
  }

  /** On how many pupils of the trust a legal hold stands. */
  public long held() {
    return cases.rows(projection).countDocuments(exists("row.holds.0"));
  }

  /** What was said of each pupil who may be seen: name, date of birth, UPN, class; sealed. */
  public void particulars(Scope scope, BiConsumer<UUID, Said> each) {
    particulars(InScope.of(scope), each);
  }

  /** As {@link #particulars(Scope, BiConsumer)}, of these pupils alone. */
  public void particulars(Collection<UUID> pupils, Scope scope, BiConsumer<UUID, Said> each) {
    particulars(and(in("_id", keys(pupils)), InScope.of(scope)), each);
  }

  private void particulars(Bson filter, BiConsumer<UUID, Said> each) {
    cases
        .rows(projection)
        .find(filter)
        .projection(new Document("row.particulars", 1))
        .batchSize(10_000)
        .forEach(stored -> {
          var row = RowJson.toJson(stored.get("row", Document.class));
          each.accept(id(stored), Said.read(row.required("particulars")));
        });
  }

  /** Everybody who may be seen. */
  public List<UUID> ids(Scope scope) {
    return ids(InScope.of(scope));
  }

  /** Those of these pupils who may be seen, without their rows. */
  Set<UUID> those(Collection<UUID> pupils, Scope scope) {
    return Set.copyOf(ids(and(in("_id", keys(pupils)), InScope.of(scope))));
  }

  private List<UUID> ids(Bson filter) {
    List<UUID> ids = new ArrayList<>();
    cases
        .rows(projection)
        .find(filter)
        .projection(new Document("_id", 1))
        .batchSize(10_000)
        .forEach(stored -> ids.add(id(stored)));
    return ids;
  }

  /** Those for whom the school's own system proposes an entry that nobody has answered. */
  public List<FoundRow> proposed(Scope scope) {
    List<FoundRow> found = new ArrayList<>();
    cases
        .rows(projection)
        .find(and(InScope.of(scope), eq("row.proposed", true)))
        .map(this::found)
        .forEach(each -> {
          // A row that an earlier version folded may have a leaver among them.
          if (each.row().proposed() != null) {
            found.add(each);
          }
        });
    return found;
  }

  private FoundRow found(Document stored) {
    Document row = stored.get("row", Document.class);
    return new FoundRow(id(stored), stored.getLong("seq"), projection.read(RowJson.toJson(row)));
  }

  private static List<String> keys(Collection<UUID> pupils) {
    return pupils.stream().map(pupil -> "pupil:" + pupil).toList();
  }

  private static UUID id(Document stored) {
    return UUID.fromString(stored.getString("_id").substring("pupil:".length()));
  }
}
