package waymark.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The primary of a real set of three goes, with writes pending, in each way it can go. */
class ReplicaSetIT {
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

  /** It refuses while nobody has caught up, or where another was elected meanwhile. */
  private static void stepDown(Load load) {
    var command = new Document("replSetStepDown", 30).append("secondaryCatchUpPeriodSecs", 20);
    Set<UUID> pending =
        await("the primary steps down")
            .atMost(Trust.LONG)
            .ignoreExceptions()
            .until(
                () -> {
                  try (var primary = database.primary().direct()) {
                    var admin = primary.getDatabase("admin");
                    admin.runCommand(new Document("ping", 1)); // What follows is sent at once.
                    return pendingThrough(load, () -> admin.runCommand(command));
                  }
                },
                Objects::nonNull);
    assertThat(pending).as("commands that were under way").isNotEmpty();
  }
}
