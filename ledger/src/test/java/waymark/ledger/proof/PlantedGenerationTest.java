package waymark.ledger.proof;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.ledger.generation.Generation;
import waymark.ledger.store.LedgerReadOnly;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.testing.TestMongo;

/** A ledger's database says that it went on as another generation: its owner may have said so. */
class PlantedGenerationTest {

  private static final String REASON = "the newest backup was of yesterday";
  private static final Generation PLANTED = new Generation(2, 0, 0, "x");

  @TempDir Path home;
  private RecordedLedger ledger;
  private String second;
  private CheckpointFolder folder;
  private Checkpoints checkpoints;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @BeforeEach
  void record() {
    ledger = new RecordedLedger(home);
    ledger.record(6);
    ledger.checkpointer.checkpoint();
    ledger.record(14);
    ledger.checkpointer.checkpoint();
    second = ledger.origin.replaceAll("1$", "2");
    folder = new CheckpointFolder(ledger.root, second);
    checkpoints =
        new Checkpoints(
            ledger.root,
            home.resolve("checkpoint.key"),
            Duration.ofHours(1),
            CheckpointMailSettings.NONE);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void aGenerationThatNobodyDecidedKeepsTheLedgerReadOnly() {
    forge();
    assertThatThrownBy(() -> writable(PLANTED))
        .isInstanceOf(LedgerReadOnly.class)
        .hasMessageContaining("went on as generation 2, and no decision of an operator is signed")
        .hasMessageContaining("If nobody decided it, the database was tampered with")
        .hasMessageContaining("confirm-generation --ledger " + ledger.name + " --generation 2");
  }

  @Test
  void nothingIsSignedOfAGenerationThatNobodyDecided() {
    forge();
    var checkpointer = new Checkpointer(ledger.store, second, ledger.key, folder, List::of);
    assertThatThrownBy(checkpointer::checkpoint)
        .isInstanceOf(CheckpointRefused.class)
        .hasMessageContaining("its first 20 commits are not those that were signed");
    assertThat(folder.newestNote()).isEmpty();
  }

  @Test
  void whatWasAlteredUnderAPlantedGenerationIsFound() {
    forge();
    assertThat(verify()).isEqualTo(1);
    assertThat(said.toString()).contains("First wrong position: 7");
    var watch =
        new RecordWatch(
            ledger.source(),
            folder,
            Duration.ofHours(1),
            InstantSource.system(),
            new Object(),
            () -> {});
    watch.tried();
    assertThat(watch.doubt().orElseThrow().firstWrong()).isEqualTo(7);
    watch.close();
  }

  @Test
  void whatTheDatabaseSaysOfAGenerationHasToBeWhatWasDecided() {
    Generation decided = loseTheEndAndDecide(true);
    writable(decided);
    assertThatThrownBy(() -> writable(new Generation(2, 3, 20, REASON)))
        .hasMessageContaining("what was not decided. Decided was: kept 12, seen 20");
  }

  @Test
  void aGenerationWhoseDecisionIsMissingIsConfirmedByWhoKnowsWhatItKept() {
    Generation begun = loseTheEndAndDecide(false);
    plant(begun);
    assertThatThrownBy(() -> writable(begun)).hasMessageContaining("--generation 2 --kept N");
    assertThat(confirm(3)).isEqualTo(1);
    assertThat(said.toString()).contains("does not say that generation 2 was begun so");
    assertThat(confirm(12)).as(said.toString()).isZero();
    writable(begun);
    assertThat(folder.decision().orElseThrow().begun()).isEqualTo(begun);
    assertThat(confirm(12)).isEqualTo(1);
    assertThat(said.toString()).contains("there is nothing to confirm");
    assertThat(verify()).isZero();
  }

  @Test
  void aLedgerWhoseWholeCheckpointFolderWasLostGoesOn() throws IOException {
    Generation begun = loseTheEndAndDecide(true);
    Files.move(ledger.root, home.resolve("lost"));
    writable(begun);
  }

  @Test
  void verifySaysWhatAGenerationLeftOutAndWhy() {
    loseTheEndAndDecide(true);
    assertThat(verify()).isZero();
    assertThat(said.toString())
        .contains("Generation 2, decided at", "left out the signed entries 13 to 20: " + REASON)
        .contains("all proven unaltered");
  }

  /** As the database's owner does who wants another history to be signed. */
  private void forge() {
    var commits = ledger.commits();
    var other = commits.find(eq("_id", 4L)).first();
    commits.updateOne(eq("_id", 7L), set("leaf", other.get("leaf")));
    ledger.tiles().drop();
    plant(PLANTED);
  }

  private void plant(Generation generation) {
    ledger
        .store
        .database()
        .getCollection("generations")
        .insertOne(
            new Document("_id", generation.number())
                .append("kept", generation.kept())
                .append("seen", generation.seen())
                .append("reason", generation.reason()));
  }

  /**
   * As after the restore of a backup that ends at position 12, and some commits since.
   *
   * @param signed whether the decision is
   */
  private Generation loseTheEndAndDecide(boolean signed) {
    var begun = new Generation(2, 12, 20, REASON);
    ledger.restoreTo(12);
    if (signed) {
      checkpoints.decisions(ledger.origin).keep(begun, Instant.now());
    }
    try (RecordedLedger since = new RecordedLedger(home.resolve("since"))) {
      since.record(15);
      ledger.copy(since.commits().find(gt("_id", 12L)).into(new ArrayList<>()));
    }
    // Before such decisions were signed, this was asked of nobody.
    folder.publish(ledger.key.verifier(second));
    Tree tree = new KeptTree(ledger.store).madeAnew();
    var checkpoint = new Checkpoint(second, tree.size(), tree.root());
    folder.export(checkpoint, checkpoint.signedBy(ledger.key));
    return begun;
  }

  private void writable(Generation opened) {
    var check = List.of(checkpoints.check(second, opened));
    try (LedgerStore store = LedgerStore.open(TestMongo.client(), ledger.name, check)) {
      store.requireWritable();
    }
  }

  private int verify() {
    return run("verify");
  }

  private int confirm(long kept) {
    return run(
        "confirm-generation",
        "--checkpoint-key",
        home.resolve("checkpoint.key").toString(),
        "--generation",
        "2",
        "--kept",
        "" + kept);
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
