package waymark.cases.roll;

import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import waymark.cases.pupil.PupilState;
import waymark.cases.pupil.PupilStream;
import waymark.ledger.personal.Keys;
import waymark.ledger.store.Leaf;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.StoredCommit;

/**
 * Who is on which roll, by marks: what matching a file needs, and nothing personal. It follows the
 * ledger directly and only when asked, so that an import sees everything recorded before it; it can
 * be dropped at any time and makes itself anew.
 */
final class RollIndex {
  private static final int BATCH = 1_000;
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final LedgerStore ledger;
  private final PupilCases cases;
  private final ImportStreams imports;
  private final Keys keys;
  private final RollMarks marks;
  private final MongoCollection<Document> pupils;
  private final IndexProgress progress;
  private final SeenImports seen;
  private final Arrivals arrivals;
  private final SaidOfColumns said;

  RollIndex(
      MongoDatabase database,
      LedgerStore ledger,
      PupilCases cases,
      ImportStreams imports,
      Keys keys,
      RollMarks marks) {
    this.ledger = ledger;
    this.cases = cases;
    this.imports = imports;
    this.keys = keys;
    this.marks = marks;
    this.pupils = database.getCollection("pupils");
    this.progress = new IndexProgress(database, ledger);
    this.seen = new SeenImports(database);
    this.arrivals = new Arrivals(database);
    this.said = new SaidOfColumns(database, marks);
    for (String field : List.of("upn", "former", "person", "imports.id")) {
      pupils.createIndex(Indexes.ascending(field));
    }
    pupils.createIndex(Indexes.ascending("school", "_id"));
  }

  /** Takes in everything recorded so far. */
  synchronized void catchUp() {
    long position = progress.reached().orElseGet(this::beginAnew);
    List<StoredCommit> commits = ledger.from(position + 1, BATCH);
    while (!commits.isEmpty()) {
      take(commits);
      progress.reach(commits.getLast());
      position = commits.getLast().position();
      commits = ledger.from(position + 1, BATCH);
    }
  }

  /** Everybody whom one of these rows might mean, in one question. */
  List<KnownPupil> candidates(Collection<RollRow> rows) {
    List<String> upns = new ArrayList<>();
    List<String> people = new ArrayList<>();
    for (RollRow row : rows) {
      if (row.upn() != null) {
        upns.add(marks.upn(row.upn()));
      }
      if (row.formerUpn() != null) {
        upns.add(marks.upn(row.formerUpn()));
      }
      if (row.name() != null && row.dateOfBirth() != null) {
        people.add(marks.person(row.name(), row.dateOfBirth()));
      }
    }
    Bson any = or(in("upn", upns), in("former", upns), in("person", people));
    return pupils.find(any).map(KnownPupils::read).into(new ArrayList<>());
  }

  /** Everybody on the school's roll, in the order of their ids. */
  void onRoll(UUID school, Consumer<KnownPupil> each) {
    pupils
        .find(eq("school", school.toString()))
        .sort(Sorts.ascending("_id"))
        .map(KnownPupils::read)
        .forEach(each);
  }

  /** What schools are asked to agree to, up to now. */
  Arrivals arrivals() {
    catchUp();
    return arrivals;
  }

  long countOnRoll(UUID school) {
    return pupils.countDocuments(eq("school", school.toString()));
  }

  List<UUID> touchedBy(UUID importId) {
    return pupils
        .find(eq("imports.id", importId.toString()))
        .projection(Projections.include("_id"))
        .map(d -> UUID.fromString(d.getString("_id")))
        .into(new ArrayList<>());
  }

  /** Whether something has been built on the import: work by a person, or a later file. */
  boolean builtOn(UUID importId) {
    Bson notFree = new Document("id", importId.toString()).append("free", false);
    return pupils.find(elemMatch("imports", notFree)).first() != null;
  }

  /** Imports of these schools, the newest first, discarded ones left out. */
  List<SeenImports.Seen> importsOf(Collection<UUID> schools, long before, int limit) {
    return seen.of(schools, before, limit);
  }

  /** Imports whose work was begun and may not be done. */
  List<UUID> underWay() {
    return seen.underWay();
  }

  /** When the newest of the school's transfer files was written whose import stands. */
  Optional<Instant> newestWritten(UUID school) {
    catchUp();
    return seen.newestWritten(school);
  }

  /** What people said of the columns of the school's files. */
  SaidOfColumns said() {
    return said;
  }

  private long beginAnew() {
    pupils.deleteMany(new Document());
    seen.forget();
    arrivals.forget();
    said.forget();
    return 0;
  }

  private void take(List<StoredCommit> commits) {
    Map<String, List<Leaf>> streams = new LinkedHashMap<>();
    Map<String, Long> positions = new HashMap<>();
    for (StoredCommit commit : commits) {
      Leaf leaf = commit.read();
      streams.computeIfAbsent(commit.stream(), k -> new ArrayList<>()).add(leaf);
      positions.putIfAbsent(commit.stream(), commit.position());
    }
    Map<UUID, List<Leaf>> ofPupils = new LinkedHashMap<>();
    List<WriteModel<Document>> writes = new ArrayList<>();
    streams.forEach((stream, leaves) -> {
      if (stream.startsWith(ImportStreams.PREFIX)) {
        takeImport(stream, positions.getOrDefault(stream, 0L), leaves);
      } else {
        PupilStream.pupil(stream).ifPresent(pupil -> ofPupils.put(pupil, leaves));
      }
    });
    keys.ready(
        ofPupils.entrySet().stream()
            .filter(each -> !RegisterWork.alone(each.getValue()))
            .map(each -> PupilStream.of(each.getKey()))
            .toList());
    ofPupils.forEach((pupil, leaves) ->
        writes.add(
            RegisterWork.alone(leaves)
                ? RegisterWork.noted(pupil, leaves)
                : written(pupil, leaves)));
    if (!writes.isEmpty()) {
      pupils.bulkWrite(writes);
    }
  }

  private WriteModel<Document> written(UUID pupil, List<Leaf> leaves) {
    PupilState state = PupilState.NONE;
    if (leaves.getFirst().firstSeq() == 0) {
      for (Leaf leaf : leaves) {
        state = cases.after(state, leaf);
      }
    } else {
      state = cases.state(pupil);
    }
    Bson id = eq("_id", pupil.toString());
    return KnownPupils.document(pupil, state, marks)
        .<WriteModel<Document>>map(d -> new ReplaceOneModel<>(id, d, UPSERT))
        .orElseGet(() -> new DeleteOneModel<>(id));
  }

  private void takeImport(String stream, long position, List<Leaf> leaves) {
    UUID importId = UUID.fromString(stream.substring(ImportStreams.PREFIX.length()));
    imports
        .find(importId)
        .ifPresent(state -> {
          seen.heard(state, position);
          arrivals.heard(state);
          leaves.forEach(leaf ->
              imports
                  .saidByAPerson(leaf)
                  .ifPresent(mapping -> said.heard(state.school(), mapping, leaf.recordedAt())));
        });
  }
}
