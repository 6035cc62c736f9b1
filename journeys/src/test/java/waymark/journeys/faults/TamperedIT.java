package waymark.journeys.faults;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Updates.set;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static waymark.journeys.faults.Invariant.RECORD_VERIFIES;

import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The owner of the database changes what is recorded, past the services: {@code verify} names the
 * first wrong position each time, and the checker sees it too.
 */
class TamperedIT {
  private static final int TILE = 256;

  /** Of no more checkpoints than this, verify compares every one. */
  private static final int COMPARED = 10_000;

  private static Trust trust;

  /** The record when it was signed for the last time but one. */
  private static List<Document> signedBefore;

  private static List<Document> tilesBefore;
  private static long last;

  private final Map<MongoCollection<Document>, List<Document>> changed = new HashMap<>();

  /** Services stand still meanwhile: nothing but the tampering changes anything. */
  @BeforeAll
  static void start() {
    trust = Trust.shared();
    trust.cases.end();
    signedBefore = all(collection("cases", "commits"));
    tilesBefore = all(collection("cases", "tiles"));
    trust.cases.start().healthy();
    try (var load = Load.on(trust, 8)) {
      load.acknowledges(20).finish();
    }
    trust.settle();
    trust.cases.end();
    trust.reporting.stop();
    last = trust.lastPosition();
    assertThat(trust.tool().verify("cases").said()).contains("all proven unaltered");
  }

  @AfterAll
  static void goOn() {
    trust.reporting.wake();
    trust.cases.start().healthy();
    // All was put back: what was found was the tampering, each time.
    assertThat(trust.tool().verify("cases").exit()).isZero();
    trust.assertEverythingHolds();
  }

  @AfterEach
  void restore() {
    changed.forEach((collection, documents) -> {
      collection.deleteMany(new Document());
      if (!documents.isEmpty()) {
        collection.insertMany(documents);
      }
    });
  }

  @Test
  void an_edited_commit_is_found() {
    long at = last - 5;
    in("cases", "commits").updateOne(eq("_id", at), set("leaf", new Binary(edited(at))));
    assertFound("cases", at);
  }

  /** Between two checkpoints, and the hash that is kept beside it as well. */
  @Test
  void an_edited_commit_with_its_kept_hash_is_found() throws IOException {
    long at = signedBefore.size() + 3;
    byte[] edited = edited(at);
    in("cases", "commits").updateOne(eq("_id", at), set("leaf", new Binary(edited)));
    var tiles = in("cases", "tiles");
    var tile = eq("_id", "0/%010d".formatted((at - 1) / TILE));
    byte[] hashes = tiles.find(tile).first().get("hashes", Binary.class).getData();
    ByteBuffer.wrap(hashes).position(32 * (int) ((at - 1) % TILE)).put(MerkleTree.leaf(edited));
    tiles.updateOne(tile, set("hashes", new Binary(hashes)));
    long found = found("cases");
    var below = signed().stream().filter(size -> size < at).toList();
    assertThat(below).as("after a checkpoint that still holds").contains(found - 1);
    if (signed().size() <= COMPARED) {
      assertThat(below).as("the newest of those").allMatch(size -> size < found);
    }
  }

  /** How many commits each checkpoint is of; of very many, verify compares some. */
  private static List<Long> signed() throws IOException {
    try (var files = Files.list(trust.checkpoints().resolve("cases/1/checkpoints"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("[0-9]+"))
          .map(Long::valueOf)
          .toList();
    }
  }

  @Test
  void a_deleted_commit_is_found() {
    in("cases", "commits").deleteOne(eq("_id", last - 7));
    assertFound("cases", last - 7);
  }

  @Test
  void two_commits_that_changed_places_are_found() {
    var commits = in("cases", "commits");
    Document one = commits.find(eq("_id", last - 9)).first();
    Document other = commits.find(eq("_id", last - 4)).first();
    commits.deleteMany(new Document("_id", new Document("$in", List.of(last - 9, last - 4))));
    one.put("_id", last - 4);
    other.put("_id", last - 9);
    commits.insertMany(List.of(one, other));
    assertFound("cases", last - 9);
  }

  @Test
  void a_record_cut_at_its_end_is_found() {
    in("cases", "commits").deleteMany(gt("_id", last - 3));
    assertFound("cases", last - 2);
  }

  @Test
  void two_collections_whose_documents_were_exchanged_are_found() {
    var cases = in("cases", "commits");
    var directory = in("directory", "commits");
    List<Document> ofCases = changed.get(cases);
    List<Document> ofDirectory = changed.get(directory);
    cases.deleteMany(new Document());
    cases.insertMany(ofDirectory);
    directory.deleteMany(new Document());
    directory.insertMany(ofCases);
    assertFound("cases", 1);
    assertFound("directory", 1);
  }

  @Test
  void a_record_rolled_back_to_an_old_copy_is_found() {
    in("cases", "commits").deleteMany(new Document());
    in("cases", "tiles").deleteMany(new Document());
    collection("cases", "commits").insertMany(signedBefore);
    collection("cases", "tiles").insertMany(tilesBefore);
    assertFound("cases", signedBefore.size() + 1);
  }

  /** So that the service takes what was signed for another generation's, and signs this one. */
  @Test
  void a_planted_generation_is_recognised_and_nothing_is_signed_of_it() throws IOException {
    long at = last - 5;
    in("cases", "commits").updateOne(eq("_id", at), set("leaf", new Binary(edited(at))));
    in("cases", "tiles").deleteMany(new Document());
    in("cases", "generations")
        .insertOne(
            new Document("_id", 2).append("kept", 0L).append("seen", 0L).append("reason", "x"));
    try {
      trust.cases.start().healthy();
      await("it is read-only")
          .atMost(Trust.LONG)
          .until(() -> trust.cases.said("no decision of an operator is signed") > 0);
      assertThat(trust.lastPosition()).as("nothing is recorded").isEqualTo(last);
    } finally {
      trust.cases.end();
    }
    assertThat(trust.checkpoints().resolve("cases/2/checkpoint")).doesNotExist();
    assertThat(found("cases")).isLessThanOrEqualTo(at);
  }

  /** The same commit as somebody else's. */
  private static byte[] edited(long position) {
    var commit = collection("cases", "commits").find(eq("_id", position)).first();
    String text = new String(commit.get("leaf", Binary.class).getData(), UTF_8);
    String edited = text.replace(trust.senco.id(), trust.cover.id());
    assertThat(edited).isNotEqualTo(text);
    return edited.getBytes(UTF_8);
  }

  private static void assertFound(String ledger, long position) {
    assertThat(found(ledger)).isEqualTo(position);
  }

  /** The first wrong position that verify names; the checker finds something, too. */
  private static long found(String ledger) {
    var verified = trust.tool().verify(ledger);
    assertThat(verified.exit()).isEqualTo(1);
    var named = Pattern.compile("First wrong position: (\\d+) ").matcher(verified.said());
    assertThat(named.find()).as(verified.said()).isTrue();
    assertThat(trust.checker().record(ledger)).extracting(Violation::of).contains(RECORD_VERIFIES);
    return Long.parseLong(named.group(1));
  }

  /** A collection that is put back as it was after the test. */
  private MongoCollection<Document> in(String database, String name) {
    var collection = collection(database, name);
    changed.put(collection, all(collection));
    return collection;
  }

  private static MongoCollection<Document> collection(String database, String name) {
    return trust.client.getDatabase(database).getCollection(name);
  }

  private static List<Document> all(MongoCollection<Document> collection) {
    return collection.find().into(new ArrayList<>());
  }
}
