package waymark.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The primary of a real set of three goes, with writes pending, in each way it can go. */
class ReplicaSetIT {
  /** Longer than it takes to step down. */
  private static final int HELD_MS = 4_000;

  private static Database.ThreeNodes database;
  private static Trust trust;

  @BeforeAll
  static void start() {
    database = new Database.ThreeNodes();
    database.primary();
    trust = Trust.start(database, 60);
  }

  @BeforeEach
  void mend() {
    trust.mend();
  }

  @AfterAll
  static void close() {
    if (trust != null) {
      trust.close();
    }
  }

  @Test
  void primary_steps_down() {
    try (var load = Load.fast(trust, 16)) {
      for (int times = 0; times < 2; times++) {
        load.acknowledges(100);
        stepDown(load);
      }
      load.acknowledges(100).finish();
    }
    trust.assertEverythingHolds();
  }

  @Test
  void primary_killed() {
    try (var load = Load.fast(trust, 16)) {
      load.acknowledges(100);
      var primary = database.primary();
      whileWritesArePending(load, primary::kill);
      load.acknowledges(100);
      primary.rejoin();
      load.acknowledges(100).finish();
    }
    trust.assertEverythingHolds();
  }

  /** It wakes believing that it is primary still, with writes that a majority never saw. */
  @Test
  void primary_silent_until_another_is_elected() {
    try (var load = Load.fast(trust, 16)) {
      load.acknowledges(100);
      var primary = database.primary();
      whileWritesArePending(load, () -> Child.signal("STOP", primary.pid()));
      load.acknowledges(100);
      Child.signal("CONT", primary.pid());
      load.acknowledges(100).finish();
    }
    trust.assertEverythingHolds();
  }

  /** What was sent before this is done to the primary, and is not settled when it is done. */
  private static void whileWritesArePending(Load load, Runnable fault) {
    assertThat(pendingThrough(load, fault)).as("commands that were under way").isNotEmpty();
  }

  private static Set<UUID> pendingThrough(Load load, Runnable fault) {
    var pending = new HashSet<>(load.underWay());
    fault.run();
    pending.retainAll(load.underWay());
    return pending;
  }

  /**
   * Has it step down while it holds an insert of commits back, which it refuses when it goes on
   * with it. Done again where it refuses to step down, since nobody has caught up or another was
   * elected meanwhile, and where the insert went on before it had.
   */
  private static void stepDown(Load load) {
    var command = new Document("replSetStepDown", 30).append("secondaryCatchUpPeriodSecs", 20);
    await("the primary steps down while it holds an insert")
        .atMost(Trust.LONG)
        .ignoreExceptions()
        .until(() -> {
          try (var primary = database.primary().direct()) {
            var admin = primary.getDatabase("admin");
            holdAnInsert(admin);
            return !pendingThrough(load, () -> admin.runCommand(command)).isEmpty();
          }
        });
  }

  /** Returns when one is held. */
  private static void holdAnInsert(MongoDatabase admin) {
    var held = new Document("failCommands", List.of("insert")).append("namespace", "cases.commits");
    held.append("blockConnection", true).append("blockTimeMS", HELD_MS);
    Number before =
        admin
            .runCommand(
                new Document("configureFailPoint", "failCommand")
                    .append("mode", new Document("times", 1))
                    .append("data", held))
            .get("count", Number.class);
    admin.runCommand(
        new Document("waitForFailPoint", "failCommand")
            .append("timesEntered", before.longValue() + 1)
            .append("maxTimeMS", 60_000));
  }
}
