package waymark.cases.safeguarding.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import waymark.cases.safeguarding.child.ChildEvent;
import waymark.cases.safeguarding.child.ChildState;
import waymark.cases.safeguarding.child.ChildStreams;
import waymark.cases.safeguarding.concern.ConcernStream;
import waymark.cases.safeguarding.keeping.FileId;
import waymark.cases.safeguarding.lowlevel.LowLevelCommand;
import waymark.cases.safeguarding.reading.HolderPolicy.Arrival;
import waymark.cases.safeguarding.record.SealedFor;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.StoredCommit;

/**
 * Keeps the index in step with the ledger. Each stream that was added to is folded anew from its
 * beginning, so that doing it twice, or in two processes at once, ends alike. Where all begins anew
 * that is another round, whose documents nobody still in a former one can delete or replace.
 */
final class IndexFollowing {
  private static final int BATCH = 500;

  private final MongoDatabase database;
  private final LedgerStore ledger;
  private final SafeguardingStreams streams;
  private final KeptProgress progress;
  private RoundDocuments documents;

  IndexFollowing(MongoDatabase database, LedgerStore ledger, SafeguardingStreams streams) {
    this.database = database;
    this.ledger = ledger;
    this.streams = streams;
    progress = new KeptProgress(database.getCollection("progress"));
    documents = new RoundDocuments(database, 0);
  }

  /** Takes in everything recorded so far. */
  synchronized void catchUp() {
    boolean more = true;
    while (more) {
      more = followed();
    }
  }

  /** One step from where any process is; false where nothing is left. */
  private boolean followed() {
    IndexProgress at = progress.read();
    List<StoredCommit> commits = ledger.from(Math.max(1, at.position()), BATCH);
    if (!at.continues(commits)) {
      // Not the ledger that was, as after a restore, or not these documents: all begins anew.
      progress.move(at, at.anotherRound());
      new RoundDocuments(database, at.anotherRound().round()).dropOlder();
      return true;
    }
    if (commits.isEmpty() || commits.getLast().position() == at.position()) {
      return false;
    }
    documents = new RoundDocuments(database, at.round());
    if (at.position() == 0) {
      documents.dropOlder(); // Whoever began this round may have died before.
    }
    take(commits, at.position());
    // Where another process was first, the next look begins where that one is.
    progress.move(at, at.at(commits.getLast()));
    return true;
  }

  private void take(List<StoredCommit> commits, long after) {
    Set<String> touched = new LinkedHashSet<>();
    commits.stream()
        .filter(commit -> commit.position() > after)
        .map(StoredCommit::stream)
        .forEach(touched::add);
    Set<UUID> concerns = new LinkedHashSet<>();
    // These first: what lies in a file that was erased is written as such.
    touched.stream()
        .filter(stream -> stream.startsWith(FileId.STREAM))
        .forEach(stream -> concerns.addAll(file(streams.of(stream))));
    for (String stream : touched) {
      ConcernStream.concern(stream).ifPresent(concerns::add);
      if (stream.startsWith(ChildStreams.TRANSFER) || stream.startsWith(ChildStreams.OPENING)) {
        concerns.addAll(child(streams.of(stream)));
      } else if (stream.startsWith(LowLevelCommand.KIND + ":")) {
        lowLevel(streams.of(stream));
      }
    }
    concerns.forEach(this::concern);
  }

  /** Which concerns lie in it, where it was erased. */
  private List<UUID> file(List<Recorded> stream) {
    Document file = IndexDocuments.file(stream);
    put(SafeguardingIndex.FILES, file);
    List<UUID> concerns = new ArrayList<>();
    if (file.getString("stage").equals(IndexDocuments.ERASED)) {
      SealedFor.childOf(file.getString("subject"))
          .ifPresent(pupil -> {
            for (String gone : List.of(SafeguardingIndex.TRANSFERS, SafeguardingIndex.OPENINGS)) {
              database.getCollection(gone).deleteMany(eq("pupil", pupil.toString()));
            }
            concerns.addAll(concernsOf(pupil));
          });
      SealedFor.staffOf(file.getString("subject"))
          .ifPresent(person -> {
            for (Document concern :
                database
                    .getCollection(SafeguardingIndex.LOW_LEVEL)
                    .find(
                        or(
                            eq("subject", person.toString()),
                            eq("ended.subject", person.toString())))) {
              lowLevel(streams.of(LowLevelCommand.KIND + ":" + concern.getString("_id")));
            }
          });
    }
    return concerns;
  }

  private void lowLevel(List<Recorded> stream) {
    put(SafeguardingIndex.LOW_LEVEL, LowLevelDocuments.of(stream, this::erased));
  }

  private boolean erased(String subject) {
    return database
            .getCollection(SafeguardingIndex.FILES)
            .find(and(eq("subject", subject), eq("stage", IndexDocuments.ERASED)))
            .first()
        != null;
  }

  /** Of which concerns the school may have changed by it. */
  private List<UUID> child(List<Recorded> stream) {
    ChildState state = SafeguardingStreams.child(stream);
    if (erased(((ChildEvent) stream.getFirst().event()).sealedUnder())) {
      return List.of();
    }
    if (state.opening() != null) {
      put(SafeguardingIndex.OPENINGS, IndexDocuments.opening(stream, state.opening()));
    }
    List<UUID> concerns = new ArrayList<>();
    if (state.transfer() != null) {
      put(SafeguardingIndex.TRANSFERS, IndexDocuments.transfer(stream, state.transfer()));
      concerns.addAll(concernsOf(state.transfer().pupil()));
    }
    return concerns;
  }

  private List<UUID> concernsOf(UUID pupil) {
    return database
        .getCollection(SafeguardingIndex.CONCERNS)
        .find(about(pupil))
        .map(d -> IndexDocuments.given(d, "_id"))
        .into(new ArrayList<>());
  }

  private void concern(UUID concern) {
    List<Recorded> stream = streams.concern(concern);
    Document found = IndexDocuments.concern(stream, this::arrivals, this::erased);
    put(SafeguardingIndex.CONCERNS, found);
    PassedOnDocuments.of(stream, found, this::erased)
        .forEach(passedOn -> put(SafeguardingIndex.PASSED_ON, passedOn));
  }

  /** Concerns about the child, and those that had been filed about the child by mistake. */
  private static Bson about(UUID pupil) {
    return or(eq("pupil", pupil.toString()), eq("ended.pupil", pupil.toString()));
  }

  private List<Arrival> arrivals(UUID pupil) {
    List<Arrival> arrivals = new ArrayList<>();
    for (Document transfer :
        database.getCollection(SafeguardingIndex.TRANSFERS).find(eq("pupil", pupil.toString()))) {
      IndexDocuments.arrival(transfer).ifPresent(arrivals::add);
    }
    return arrivals;
  }

  private void put(String collection, Document document) {
    documents.put(collection, document);
  }
}
