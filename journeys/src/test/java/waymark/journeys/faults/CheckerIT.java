package waymark.journeys.faults;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Updates.set;
import static java.util.Comparator.naturalOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static waymark.journeys.faults.Invariant.ACKNOWLEDGED_ONCE;
import static waymark.journeys.faults.Invariant.PUBLISHED_IN_ORDER;
import static waymark.journeys.faults.Invariant.READER_IN_ORDER;
import static waymark.journeys.faults.Invariant.READ_MODELS_ARE_THE_FOLD;
import static waymark.journeys.faults.Invariant.RECORD_VERIFIES;
import static waymark.journeys.faults.Invariant.UNACKNOWLEDGED_AT_MOST_ONCE;

import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.BsonBinary;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import waymark.journeys.faults.Told.Command;

/** The checker is no use unless it sees what is wrong: each violation, planted, is named. */
class CheckerIT {
  /** From so many commits on the tree has a second level that is kept. */
  private static final int LOWEST_FULL_TILE = 256;

  private static Trust trust;
  private static Command acknowledged;
  private static Command givenUp;

  private List<Document> before;
  private MongoCollection<Document> changed;

  /** Services stand still meanwhile: nothing but the plant changes anything. */
  @BeforeAll
  static void start() {
    trust = Trust.shared();
    try (var load = Load.on(trust, 8)) {
      load.acknowledges(20);
      while (trust.lastPosition() <= LOWEST_FULL_TILE) {
        load.acknowledges(20);
      }
      load.finish();
    }
    // With its last checkpoint.
    trust.cases.end();
    for (var ledger : List.of("directory", "cases", "safeguarding")) {
      assertThat(trust.checkpoints().resolve(ledger + "/1/checkpoints")).isNotEmptyDirectory();
    }
    trust.assertEverythingHolds();
    trust.reporting.stop();
    acknowledged =
        trust.told.commands().stream().filter(Command::acknowledged).findFirst().orElseThrow();
    var stored = StoredLog.read(trust.client, "cases").commits();
    givenUp =
        trust.told.unanswered().stream()
            .filter(command -> stored.stream().anyMatch(c -> c.id().equals(command.id())))
            .findFirst()
            .orElseThrow();
  }

  @AfterAll
  static void goOn() {
    // All was put back: what was seen was the plant, each time.
    trust.checker().assertEverythingHolds();
    trust.reporting.wake();
    trust.cases.start().healthy();
  }

  @AfterEach
  void restore() {
    if (changed != null) {
      changed.deleteMany(new Document());
      changed.insertMany(before);
    }
  }

  @Test
  void a_lost_commit_is_seen() {
    in("cases", "commits").deleteOne(eq("_id", acknowledged.position()));
    assertSeen(ACKNOWLEDGED_ONCE, RECORD_VERIFIES, READ_MODELS_ARE_THE_FOLD);
  }

  @Test
  void a_lost_end_of_the_log_is_seen() {
    long last = StoredLog.read(trust.client, "cases").lastPosition();
    in("cases", "commits").deleteOne(eq("_id", last));
    assertSeen(ACKNOWLEDGED_ONCE, RECORD_VERIFIES, READER_IN_ORDER);
  }

  @Test
  void a_command_stored_twice_is_seen() {
    storeAgain(acknowledged.id());
    assertSeen(ACKNOWLEDGED_ONCE, RECORD_VERIFIES);
  }

  @Test
  void a_command_whose_sender_knows_nothing_stored_twice_is_seen() {
    storeAgain(givenUp.id());
    assertSeen(UNACKNOWLEDGED_AT_MOST_ONCE);
  }

  @Test
  void a_refused_command_that_was_stored_is_seen() {
    var told = new Told();
    told.sent(acknowledged.id(), acknowledged.actor(), acknowledged.stream());
    told.refused(acknowledged.id(), "412");
    assertSeen(told, UNACKNOWLEDGED_AT_MOST_ONCE);
  }

  @Test
  void a_command_that_nobody_sent_is_seen() {
    var told = new Told();
    told.sent(UUID.randomUUID(), acknowledged.actor(), acknowledged.stream());
    assertSeen(told, UNACKNOWLEDGED_AT_MOST_ONCE);
  }

  @Test
  void an_answer_with_another_place_is_seen() {
    var told = new Told();
    told.sent(acknowledged.id(), acknowledged.actor(), acknowledged.stream());
    told.acknowledged(acknowledged.id(), acknowledged.position() + 1, acknowledged.seq());
    assertSeen(told, ACKNOWLEDGED_ONCE);
  }

  @Test
  void an_altered_commit_is_seen() {
    var commits = in("cases", "commits");
    byte[] leaf = commits.find(eq("_id", 1L)).first().get("leaf", Binary.class).getData();
    String text = new String(leaf, StandardCharsets.UTF_8).replace("\"format\":1", "\"format\":2");
    var altered = new Binary(text.getBytes(StandardCharsets.UTF_8));
    commits.updateOne(eq("_id", 1L), set("leaf", altered));
    assertSeen(RECORD_VERIFIES);
  }

  @Test
  void a_commit_that_cannot_be_read_any_more_is_seen() {
    var spoilt = new Binary("spoilt".getBytes(StandardCharsets.UTF_8));
    in("cases", "commits").updateOne(eq("_id", acknowledged.position()), set("leaf", spoilt));
    assertSeen(ACKNOWLEDGED_ONCE, RECORD_VERIFIES, READ_MODELS_ARE_THE_FOLD);
  }

  @Test
  void a_copy_that_differs_from_its_leaf_is_seen() {
    var nothing = new BsonBinary(UUID.randomUUID());
    in("cases", "commits").updateOne(eq("_id", 1L), set("commandId", nothing));
    assertSeen(RECORD_VERIFIES);
  }

  @Test
  void a_kept_hash_that_is_anothers_is_seen() {
    in("cases", "tiles").updateOne(gt("_id", "0/"), set("hashes", new Binary(new byte[32])));
    assertSeen(RECORD_VERIFIES);
  }

  @Test
  void a_kept_hash_of_a_higher_level_that_is_anothers_is_seen() {
    in("cases", "tiles").updateOne(gt("_id", "1/"), set("hashes", new Binary(new byte[32])));
    assertSeen("cases: the kept hash 0 of level 1 is another's");
  }

  @Test
  void a_tile_that_is_gone_from_a_higher_level_is_seen() {
    in("cases", "tiles").deleteOne(eq("_id", "1/0000000000"));
    assertSeen("hashes in tile 1/0000000000 0 are kept");
  }

  /** By the key that signs, and yet of another tree: as whoever has that key might. */
  @Test
  void a_checkpoint_of_another_tree_is_seen() throws IOException {
    Path newest = trust.checkpoints().resolve("cases/1/checkpoint");
    String note = Files.readString(newest);
    var forger = new Forger(trust.folder().resolve("checkpoint.key"));
    Files.writeString(newest, forger.withRoot(note, new byte[32]));
    try {
      assertSeen("commits are not those that were signed");
    } finally {
      Files.writeString(newest, note);
    }
  }

  @Test
  void a_checkpoint_that_was_not_signed_is_seen() throws IOException {
    Path folder = trust.checkpoints().resolve("cases/1/checkpoints");
    Path forged = folder.resolve("%012d".formatted(1));
    try (var files = Files.list(folder)) {
      String note = Files.readString(files.findFirst().orElseThrow());
      Files.writeString(forged, note.replaceFirst("\n[0-9]+\n", "\n1\n"));
      assertSeen(RECORD_VERIFIES);
    } finally {
      Files.delete(forged);
    }
  }

  @Test
  void a_record_of_which_nothing_was_signed_is_seen() throws IOException {
    Path folder = trust.checkpoints().resolve("cases/1");
    Path elsewhere = trust.checkpoints().resolve("elsewhere");
    Files.move(folder, elsewhere);
    try {
      assertSeen(RECORD_VERIFIES);
    } finally {
      Files.move(elsewhere, folder);
    }
  }

  /** As where whoever signs has fallen silent, and everything else went on. */
  @Test
  void a_record_that_went_on_without_being_signed_is_seen() throws IOException {
    Path folder = trust.checkpoints().resolve("cases/1");
    Path newest = folder.resolve("checkpoint");
    String note = Files.readString(newest);
    Path kept = folder.resolve("checkpoints/%012d".formatted(trust.lastPosition()));
    Files.delete(kept);
    try (var earlier = Files.list(kept.getParent())) {
      Files.writeString(newest, Files.readString(earlier.max(naturalOrder()).orElseThrow()));
      assertThat(trust.checker().violations())
          .singleElement()
          .extracting(Violation::toString, STRING)
          .contains("commits the newest checkpoint covers");
    } finally {
      Files.writeString(kept, note);
      Files.writeString(newest, note);
    }
  }

  @Test
  void an_altered_commit_of_safeguarding_is_seen_in_its_record_and_on_its_topic() {
    var commits = in("safeguarding", "commits");
    byte[] leaf = commits.find(eq("_id", 1L)).first().get("leaf", Binary.class).getData();
    String text = new String(leaf, StandardCharsets.UTF_8).replace("\"format\":1", "\"format\":2");
    var altered = new Binary(text.getBytes(StandardCharsets.UTF_8));
    commits.updateOne(eq("_id", 1L), set("leaf", altered));
    assertSeen(RECORD_VERIFIES, PUBLISHED_IN_ORDER);
  }

  @Test
  void a_lost_commit_of_safeguarding_is_seen() {
    in("safeguarding", "commits").deleteOne(eq("_id", 1L));
    assertSeen(RECORD_VERIFIES, PUBLISHED_IN_ORDER);
  }

  @Test
  void a_row_that_is_behind_its_stream_is_seen() {
    rows("pupils").updateOne(eq("_id", acknowledged.stream()), set("seq", 0L));
    assertSeen(READER_IN_ORDER, READ_MODELS_ARE_THE_FOLD);
  }

  @Test
  void a_row_with_other_content_is_seen() {
    rows("pupils").updateOne(eq("_id", acknowledged.stream()), set("row.proposed", "perhaps"));
    assertSeen(READ_MODELS_ARE_THE_FOLD);
  }

  @Test
  void a_lost_row_is_seen() {
    rows("pupils").deleteOne(eq("_id", acknowledged.stream()));
    assertSeen(READ_MODELS_ARE_THE_FOLD);
  }

  @Test
  void an_event_taken_in_twice_is_seen() {
    var rows = rows("timelines");
    var entries =
        new ArrayList<>(
            rows.find(eq("_id", acknowledged.stream()))
                .first()
                .getEmbedded(List.of("row", "entries"), List.class));
    entries.add(entries.getLast());
    rows.updateOne(eq("_id", acknowledged.stream()), set("row.entries", entries));
    assertSeen(READER_IN_ORDER, READ_MODELS_ARE_THE_FOLD);
  }

  @Test
  void a_hole_in_what_was_read_is_seen() {
    var runs = List.of(List.of(1L, 0L, 2L, 0L), List.of(3L, 0L, 9L, 0L));
    in("reporting", "feeds").updateOne(eq("_id", "cases"), set("runs", runs));
    assertSeen(READER_IN_ORDER);
  }

  @Test
  void a_message_set_aside_is_seen() {
    var parked = trust.client.getDatabase("reporting").getCollection("parked");
    parked.insertOne(new Document("_id", "planted"));
    try {
      assertSeen(READER_IN_ORDER);
    } finally {
      parked.deleteOne(eq("_id", "planted"));
    }
  }

  private void storeAgain(UUID command) {
    var commits = in("cases", "commits");
    var twice = new Document(commits.find(eq("commandId", new BsonBinary(command))).first());
    twice.put("_id", StoredLog.read(trust.client, "cases").lastPosition() + 1);
    twice.put("stream", "hidden from the index");
    twice.put("commandId", new BsonBinary(UUID.randomUUID()));
    commits.insertOne(twice);
  }

  private MongoCollection<Document> rows(String model) {
    return in(
        "reporting", trust.readModels().place().get("models", Document.class).getString(model));
  }

  /** A collection that is put back as it was after the test. */
  private MongoCollection<Document> in(String database, String collection) {
    changed = trust.client.getDatabase(database).getCollection(collection);
    before = changed.find().into(new ArrayList<>());
    return changed;
  }

  private static void assertSeen(Invariant... invariants) {
    assertSeen(trust.told, invariants);
  }

  /** For invariant 4, and for this reason. */
  private static void assertSeen(String reason) {
    assertThat(trust.checker().violations())
        .filteredOn(violation -> violation.of() == RECORD_VERIFIES)
        .extracting(Violation::toString)
        .anyMatch(said -> said.contains(reason));
  }

  private static void assertSeen(Told told, Invariant... invariants) {
    assertThat(trust.checker(told).violations()).extracting(Violation::of).contains(invariants);
  }
}
