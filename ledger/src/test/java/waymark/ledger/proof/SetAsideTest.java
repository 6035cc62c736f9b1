package waymark.ledger.proof;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDecimal128;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonObjectId;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.ledger.store.LedgerReadOnly;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.testing.TestMongo;

/** A database's owner writes where the ledger's next commit belongs. */
class SetAsideTest {

  private static final int LAST = 9;
  private static final String REASON = "a script of the host's wrote into the wrong database";

  /** What is written there. */
  private enum Rogue {
    NO_COMMIT {
      @Override
      BsonDocument after(BsonDocument last) {
        return new BsonDocument("_id", NEXT).append("x", new BsonInt32(1));
      }
    },
    ANOTHER_KIND_OF_NUMBER {
      @Override
      BsonDocument after(BsonDocument last) {
        return new BsonDocument("_id", new BsonInt32(LAST + 1));
      }
    },
    A_LEAF_NOBODY_CAN_READ {
      @Override
      BsonDocument after(BsonDocument last) {
        return copy(last, new BsonBinary("{}".getBytes(UTF_8)));
      }
    },
    COPIES_OF_ANOTHER_LEAF {
      @Override
      BsonDocument after(BsonDocument last) {
        return copy(last, last.getBinary("leaf"));
      }
    },
    A_COMMIT_OF_EARLIER {
      @Override
      BsonDocument after(BsonDocument last) {
        return forged(last, "2020-01-01T00:00:00.000Z");
      }
    },
    A_COMMIT_WITHOUT_EVENTS {
      @Override
      BsonDocument after(BsonDocument last) {
        BsonDocument forged = forged(last, "%TIME%");
        String leaf = new String(forged.getBinary("leaf").getData(), UTF_8);
        String time = new String(last.getBinary("leaf").getData(), UTF_8);
        time = time.replaceAll("(?s).*\"recordedAt\":\"([^\"]+)\".*", "$1");
        String none = leaf.replaceAll("\"events\":\\[[^\\]]*\\]", "\"events\":[]");
        return copy(last, new BsonBinary(none.replace("%TIME%", time).getBytes(UTF_8)));
      }
    };

    private static final BsonInt64 NEXT = new BsonInt64(LAST + 1);
    private static final UUID COMMAND = UUID.fromString("00000000-0000-4000-8000-000000000001");

    abstract BsonDocument after(BsonDocument last);

    static BsonDocument forged(BsonDocument last, String recordedAt) {
      String leaf =
          new String(last.getBinary("leaf").getData(), UTF_8)
              .replaceAll("\"commandId\":\"[^\"]+\"", "\"commandId\":\"" + COMMAND + "\"")
              .replaceAll("\"firstSeq\":[0-9]+", "\"firstSeq\":0")
              .replaceAll("\"stream\":\"[^\"]+\"", "\"stream\":\"pupil:rogue\"")
              .replaceAll("\"recordedAt\":\"[^\"]+\"", "\"recordedAt\":\"" + recordedAt + "\"");
      return copy(last, new BsonBinary(leaf.getBytes(UTF_8)));
    }

    private static BsonDocument copy(BsonDocument last, BsonBinary leaf) {
      return last.clone()
          .append("_id", NEXT)
          .append("stream", new BsonString("pupil:rogue"))
          .append("firstSeq", new BsonInt64(0))
          .append("commandId", new BsonBinary(COMMAND))
          .append("leaf", leaf);
    }
  }

  @TempDir Path home;
  private RecordedLedger ledger;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @BeforeEach
  void record() {
    ledger = new RecordedLedger(home);
    ledger.record(LAST);
    ledger.checkpointer.checkpoint();
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @ParameterizedTest
  @EnumSource(Rogue.class)
  void what_stands_in_the_next_place_is_named_and_once_set_aside_the_ledger_goes_on(Rogue rogue) {
    RawBsonDocument written = write(rogue);
    assertThatThrownBy(() -> ledger.record(1))
        .isInstanceOf(LedgerReadOnly.class)
        .hasMessageContaining("after position 9 its database holds what its service did not write")
        .hasMessageContaining("./waymark set-aside --ledger " + ledger.name);
    assertThatThrownBy(() -> ledger.record(1)).isInstanceOf(LedgerReadOnly.class);
    ledger.checkpointer.close();
    assertThat(signed()).as("nothing of it is signed").isEqualTo(LAST);
    assertReadOnly(LAST);
    assertThat(run("verify")).isEqualTo(1);
    assertThat(said.toString()).contains("First wrong position: 10");

    assertThat(setAside()).as(said.toString()).isZero();
    assertThat(kept()).containsExactly(StrangeDocument.of(written).bytes());
    try (var again = new RecordedLedger(home, ledger.name)) {
      again.recordOn(LAST, 1);
      again.checkpointer.checkpoint();
      assertThat(again.store.lastPosition()).isEqualTo(LAST + 1);
    }
    assertThat(signed()).isEqualTo(LAST + 1);
    assertThat(run("verify")).as(said.toString()).isZero();
    assertThat(said.toString())
        .contains("What stood after position 9 was set aside at", REASON)
        .contains("all proven unaltered")
        .doesNotContain("not kept any more");
  }

  @Test
  void what_nobody_has_met_yet_is_found_by_the_next_checkpoint_or_start() {
    write(Rogue.A_LEAF_NOBODY_CAN_READ);
    ledger.checkpointer.close();
    assertThat(ledger.store.objection()).isPresent();
    assertThat(signed()).isEqualTo(LAST);
    assertReadOnly(LAST);
  }

  @ParameterizedTest
  @EnumSource(Rogue.class)
  void the_next_checkpoint_signs_none_of_it_and_closes_the_ledger(Rogue rogue) {
    write(rogue);
    ledger.checkpointer.close();
    assertThat(ledger.store.objection().orElseThrow()).contains("after position 9 its database");
    assertThat(signed()).isEqualTo(LAST);
  }

  @Test
  void what_follows_something_strange_hides_nothing_and_is_set_aside_with_it() {
    write(Rogue.NO_COMMIT);
    ledger.commits().insertOne(at(LAST + 2, ledger.recordedAt(LAST)));
    ledger.commits().insertOne(at(LAST + 3, ledger.recordedAt(LAST)));
    assertSetAside(3);
  }

  @Test
  void commits_of_another_ledger_that_rise_among_themselves_are_all_set_aside() {
    for (int next = 1; next <= 30; next++) {
      ledger.commits().insertOne(at(LAST + next, "2020-01-01T00:00:%02d.000Z".formatted(next)));
    }
    assertSetAside(30);
  }

  @Test
  void what_stands_beyond_a_gap_is_set_aside() {
    ledger.commits().insertOne(at(LAST + 1000, ledger.recordedAt(LAST)));
    assertSetAside(1);
  }

  @Test
  void what_the_service_recorded_before_it_met_a_gap_is_kept() {
    ledger.commits().insertOne(at(LAST + 1000, ledger.recordedAt(LAST)));
    ledger.record(2);
    ledger.checkpointer.close();
    assertThat(ledger.store.objection().orElseThrow()).contains("after position 11 its database");
    assertThat(ledger.store.lastPosition()).isEqualTo(LAST + 2);
    assertThat(setAside()).as(said.toString()).isZero();
    assertThat(said.toString()).contains("1 documents that stood after position 11");
  }

  @Test
  void what_stands_at_no_position_is_seen_by_whoever_meets_it_and_set_aside() {
    BsonDocument rival = at(-7, ledger.recordedAt(LAST));
    rival.append("stream", new BsonString("pupil:2")).append("firstSeq", new BsonInt64(1));
    ledger.commits().insertOne(rival);
    for (BsonValue id : List.of(new BsonDouble(5.5), new BsonString("x"), BsonNull.VALUE)) {
      ledger
          .commits()
          .insertOne(new BsonDocument("_id", id).append("commandId", id).append("stream", id));
    }
    assertThatThrownBy(() -> ledger.record(1))
        .isInstanceOf(LedgerReadOnly.class)
        .hasMessageContaining("beside its commits its database holds");
    assertThat(ledger.store.stream("pupil:2")).hasSize(1);
    assertThat(ledger.store.lastPosition()).isEqualTo(LAST);
    assertSetAside(4);
  }

  static List<BsonValue> noPositions() {
    return List.of(
        new BsonDouble(5.5),
        new BsonDecimal128(Decimal128.parse("8.000000000000000000000000000000001")),
        new BsonDouble(Double.NaN),
        new BsonDouble(Double.POSITIVE_INFINITY),
        new BsonString("5"),
        new BsonObjectId(),
        BsonBoolean.TRUE,
        new BsonDateTime(5),
        new BsonDocument("_id", new BsonInt64(5)),
        BsonNull.VALUE);
  }

  @ParameterizedTest
  @MethodSource("noPositions")
  void what_stands_at_no_position_is_seen_at_the_next_start_and_set_aside(BsonValue id) {
    ledger.commits().insertOne(new BsonDocument("_id", id));
    try (var again = LedgerStore.open(TestMongo.client(), ledger.name)) {
      assertThat(again.objection().orElseThrow()).contains("beside its commits its database holds");
      assertThat(again.lastPosition()).isEqualTo(LAST);
      assertThat(again.from(1, 100)).hasSize(LAST);
    }
    assertThat(setAside()).as(said.toString()).isZero();
    assertThat(kept()).hasSize(1);
    assertThat(ledger.commits().countDocuments()).isEqualTo(LAST);
    try (var again = new RecordedLedger(home, ledger.name)) {
      again.recordOn(LAST, 1);
    }
  }

  @ParameterizedTest
  @MethodSource("noPositions")
  void what_stands_at_no_position_is_seen_by_the_services_own_check(BsonValue id) {
    var checkpoints =
        new Checkpoints(
            home.resolve("checkpoints"),
            home.resolve("checkpoint.key"),
            Duration.ofHours(1),
            CheckpointMailSettings.NONE);
    ledger.commits().insertOne(new BsonDocument("_id", id));
    try (var watch = checkpoints.watch(ledger.store, ledger.origin, Duration.ofMillis(10))) {
      await().until(() -> ledger.store.objection().isPresent());
      await().until(() -> watch.doubt().isPresent());
    }
    assertThat(ledger.store.objection().orElseThrow()).contains("beside its commits");
    assertThat(ledger.store.from(1, 100)).hasSize(LAST);
  }

  @Test
  void a_reader_of_its_stream_is_shown_nothing_of_what_stands_at_no_position() {
    BsonDocument rival = at(0, ledger.recordedAt(LAST));
    rival.append("stream", new BsonString("pupil:2")).append("firstSeq", new BsonInt64(1));
    ledger.commits().insertOne(rival);
    assertThat(ledger.store.stream("pupil:2")).hasSize(1);
    assertThat(ledger.store.lastSeq("pupil:2")).contains(0L);
    assertThat(ledger.store.objection().orElseThrow()).contains("beside its commits");
  }

  @Test
  void another_key_than_the_one_that_signs_sets_nothing_aside() {
    write(Rogue.NO_COMMIT);
    Path other = home.resolve("other.key");
    SigningKey.createIfAbsent(other);
    assertThat(run("set-aside", "--checkpoint-key", "" + other, "--reason", REASON)).isEqualTo(1);
    assertThat(said.toString()).contains("This key does not sign for " + ledger.name);
    assertThat(ledger.commits().countDocuments()).isEqualTo(LAST + 1);
    assertThat(kept()).isEmpty();
    assertThat(ledger.folder.setAside(ledger.key.verifier(ledger.origin))).isEmpty();
  }

  @Test
  void what_was_recorded_there_since_it_was_read_is_not_taken_out() {
    RawBsonDocument read = write(Rogue.NO_COMMIT);
    var commits = ledger.store.database().getCollection("commits", RawBsonDocument.class);
    commits.deleteOne(eq("_id", LAST + 1));
    ledger.record(1);
    assertThat(SettingAside.taken(commits, read)).isFalse();
    assertThat(ledger.store.from(LAST + 1, 1)).hasSize(1);
  }

  @Test
  void what_was_set_aside_and_is_not_kept_is_said() {
    write(Rogue.NO_COMMIT);
    setAside();
    var collection = ledger.store.database().getCollection("set-aside");
    collection.updateMany(new Document(), set("document", new Binary(new byte[] {1})));
    assertThat(run("verify")).isZero();
    assertThat(said.toString()).contains("This is not kept any more as it was");
  }

  @Test
  void what_was_set_aside_and_may_name_somebody_is_discarded_but_for_its_hash() {
    RawBsonDocument written = write(Rogue.NO_COMMIT);
    String hash = StrangeDocument.of(written).hash();
    assertThat(discard(hash)).isEqualTo(1);
    assertThat(said.toString()).contains("Nothing with the SHA-256 " + hash + " was set aside");
    setAside();
    assertThat(discard(hash)).as(said.toString()).isZero();
    var left = ledger.store.database().getCollection("set-aside").find().first();
    assertThat(left).isEqualTo(new Document("_id", hash));
    assertThat(run("verify")).as(said.toString()).isZero();
    assertThat(said.toString())
        .contains("What stood after position 9 was set aside at", REASON)
        .contains("What stood after position 9 was discarded at", "it named a child")
        .doesNotContain("not kept any more");
  }

  private int discard(String hash) {
    String key = home.resolve("checkpoint.key").toString();
    return run(
        "set-aside", "--checkpoint-key", key, "--discard", hash, "--reason", "it named a child");
  }

  @Test
  void whoever_was_killed_over_it_asks_again() {
    RawBsonDocument written = write(Rogue.NO_COMMIT);
    setAside();
    ledger.store.database().getCollection("commits", RawBsonDocument.class).insertOne(written);
    assertThat(setAside()).as(said.toString()).isZero();
    assertThat(kept()).hasSize(1);
    assertThat(run("verify")).isZero();
  }

  @Test
  void what_was_signed_is_never_set_aside() {
    ledger.commits().updateOne(eq("_id", (long) LAST), set("leaf", new Binary(new byte[] {1})));
    assertReadOnly(LAST - 1);
    assertThat(setAside()).isEqualTo(1);
    assertThat(said.toString())
        .contains("Up to position 9 of " + ledger.name + " was signed, and position 9 is not what")
        .contains("restore a backup");
    assertThat(ledger.commits().countDocuments()).isEqualTo(LAST);
  }

  @Test
  void where_nothing_stands_after_its_end_nothing_is_set_aside() {
    assertThat(setAside()).isEqualTo(1);
    assertThat(said.toString()).contains("there is nothing to set aside");
  }

  /** Neither signed nor shown once it is met, all of it taken out, and the ledger goes on. */
  private void assertSetAside(int documents) {
    ledger.checkpointer.close();
    assertThat(signed()).as("nothing of it is signed").isEqualTo(LAST);
    assertThat(ledger.store.objection()).isPresent();
    try (var again = LedgerStore.open(TestMongo.client(), ledger.name, List.of(check()))) {
      assertThatThrownBy(again::requireWritable).isInstanceOf(LedgerReadOnly.class);
      assertThat(again.objection().orElseThrow()).contains("./waymark set-aside");
      assertThat(again.lastPosition()).isEqualTo(LAST);
      assertThat(again.from(1, 100)).hasSize(LAST);
    }
    assertThat(setAside()).as(said.toString()).isZero();
    assertThat(said.toString()).contains(documents + " documents that stood after position 9");
    assertThat(kept()).hasSize(documents);
    assertThat(ledger.commits().countDocuments()).isEqualTo(LAST);
    try (var again = new RecordedLedger(home, ledger.name)) {
      again.recordOn(LAST, 1);
      again.checkpointer.checkpoint();
    }
    assertThat(run("verify")).as(said.toString()).isZero();
  }

  private ExtendsCheckpoint check() {
    return new ExtendsCheckpoint(ledger.origin, ledger.key, ledger.folder);
  }

  /** A commit in form, of a stream and a command of its own. */
  private BsonDocument at(long position, String recordedAt) {
    BsonDocument last = ledger.commits().find(eq("_id", (long) LAST)).first();
    UUID command = UUID.randomUUID();
    BsonDocument forged = Rogue.forged(last, recordedAt);
    String leaf =
        new String(forged.getBinary("leaf").getData(), UTF_8)
            .replace("" + Rogue.COMMAND, "" + command)
            .replace("pupil:rogue", "pupil:rogue" + position);
    return forged
        .append("_id", new BsonInt64(position))
        .append("stream", new BsonString("pupil:rogue" + position))
        .append("commandId", new BsonBinary(command))
        .append("leaf", new BsonBinary(leaf.getBytes(UTF_8)));
  }

  private RawBsonDocument write(Rogue rogue) {
    var commits = ledger.commits();
    commits.insertOne(rogue.after(commits.find(eq("_id", (long) LAST)).first()));
    return ledger
        .store
        .database()
        .getCollection("commits", RawBsonDocument.class)
        .find(eq("_id", LAST + 1))
        .first();
  }

  /** Opened anew, it shows what was recorded up to here, and takes nothing. */
  private void assertReadOnly(long last) {
    try (var again = LedgerStore.open(TestMongo.client(), ledger.name)) {
      assertThatThrownBy(again::requireWritable)
          .isInstanceOf(LedgerReadOnly.class)
          .hasMessageContaining("after position %d its database holds".formatted(last));
      assertThat(again.lastPosition()).isEqualTo(last);
      assertThat(again.from(1, 100)).hasSize((int) last);
    }
  }

  private long signed() {
    return ledger.folder.newest(ledger.key.verifier(ledger.origin)).orElseThrow().size();
  }

  private List<byte[]> kept() {
    return ledger
        .store
        .database()
        .getCollection("set-aside")
        .find()
        .map(kept -> kept.get("document", Binary.class).getData())
        .into(new ArrayList<>());
  }

  private int setAside() {
    String key = home.resolve("checkpoint.key").toString();
    return run("set-aside", "--checkpoint-key", key, "--reason", REASON);
  }

  private int run(String command, String... more) {
    said.reset();
    PrintStream both = new PrintStream(said, true);
    var arguments = new ArrayList<>(List.of(command, "--mongo", TestMongo.uri()));
    arguments.addAll(List.of("--ledger", ledger.name, "--checkpoints", ledger.root.toString()));
    arguments.addAll(List.of(more));
    return new RecordTool(both, both).run(arguments);
  }
}
