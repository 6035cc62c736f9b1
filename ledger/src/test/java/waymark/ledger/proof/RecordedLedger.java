package waymark.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bson.BsonDocument;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.store.Leaf;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.NewCommit;
import waymark.ledger.store.NewEvent;
import waymark.ledger.testing.TestMongo;

/** A real ledger with some commits in it, its checkpoints in a folder, and a way to do it harm. */
final class RecordedLedger implements AutoCloseable {

  private static final int STREAMS = 7;

  final String name;
  final String origin;
  final LedgerStore store;
  final Path root;
  final SigningKey key;
  final CheckpointFolder folder;
  final Checkpointer checkpointer;
  private long written;

  RecordedLedger(Path home) {
    this(home, TestMongo.database("record"));
  }

  /** One that is there, or is made. */
  RecordedLedger(Path home, String name) {
    this.name = name;
    origin = "demo/" + name + "/1";
    store = LedgerStore.open(TestMongo.client(), name);
    root = home.resolve("checkpoints");
    key = SigningKey.createIfAbsent(home.resolve("checkpoint.key"));
    folder = new CheckpointFolder(root, origin);
    checkpointer = new Checkpointer(store, origin, key, folder, List::of);
  }

  /** Records this many commits of one event each, spread over a few streams. */
  void record(int commits) {
    for (int i = 0; i < commits; i++, written++) {
      ObjectNode payload = JsonNodeFactory.instance.objectNode().put("number", written);
      store.append(
          new NewCommit(
              UUID.randomUUID(),
              "hash",
              "person:1",
              "pupil:" + written % STREAMS,
              written / STREAMS,
              JsonNodeFactory.instance.objectNode(),
              List.of(new NewEvent("noted", 1, LocalDate.of(2026, 9, 1), payload))));
    }
  }

  /** The same root as another record's, signed with the same key and labelled as this one's. */
  String anothersUnder(String note) {
    Checkpoint own = Checkpoint.open(note, key.verifier(origin));
    Checkpoint another = new Checkpoint("demo/another/1", own.size(), own.root());
    return SignedNote.sign(another.text(), key, origin);
  }

  /**
   * What the operator's command proves of it, into this folder.
   *
   * @param option says with its value what: {@code --position} or {@code --since}
   */
  Path prove(String option, String value, Path out) {
    var arguments =
        List.of(
            "prove",
            "--mongo",
            TestMongo.uri(),
            "--ledger",
            name,
            "--checkpoints",
            root.toString(),
            option,
            value,
            "--out",
            out.toString());
    assertThat(new RecordTool(System.out, System.err).run(arguments)).isZero();
    return out;
  }

  /** As {@link #record}, as if this many had been written before. */
  void recordOn(long after, int commits) {
    written = after;
    record(commits);
  }

  /** As it stands in a leaf. */
  String recordedAt(long position) {
    return Leaf.written(store.from(position, 1).getFirst().read().recordedAt());
  }

  /** Puts in the commits of another ledger, as they are. */
  void copy(List<BsonDocument> commits) {
    commits().insertMany(commits);
    written += commits.size();
  }

  /** As after the restore of a backup that ends here: what is made from the record is not in it. */
  void restoreTo(long position) {
    commits().deleteMany(com.mongodb.client.model.Filters.gt("_id", position));
    tiles().drop();
    written = position;
  }

  Verdict verified() {
    return Verify.of(source(), folder.some(key.verifier(origin), 100), position -> {});
  }

  Verdict verifiedWithoutCheckpoints() {
    return Verify.of(source(), List.of(), position -> {});
  }

  DatabaseSource source() {
    return new DatabaseSource(TestMongo.client(), name);
  }

  MongoCollection<BsonDocument> commits() {
    return store.database().getCollection("commits", BsonDocument.class);
  }

  MongoCollection<BsonDocument> tiles() {
    return store.database().getCollection("tiles", BsonDocument.class);
  }

  @Override
  public void close() {
    store.close();
  }
}
