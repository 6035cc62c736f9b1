package waymark.journeys.faults;

import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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

  @AfterAll
  static void close() {
    if (trust != null) {
      trust.close();
    }
  }

  @Test
  void primary_steps_down() {
    try (var load = Load.on(trust, 16)) {
      for (int times = 0; times < 2; times++) {
        load.acknowledges(100);
        database.primary().admin(stepDown());
      }
      load.acknowledges(100).finish();
    }
    trust.assertEverythingHolds();
  }

  @Test
  void primary_killed() {
    try (var load = Load.on(trust, 16)) {
      load.acknowledges(100);
      var primary = database.primary();
      primary.kill();
      load.acknowledges(100);
      primary.rejoin();
      load.acknowledges(100).finish();
    }
    trust.assertEverythingHolds();
  }

  /** It wakes believing that it is primary still, with writes that a majority never saw. */
  @Test
  void primary_silent_until_another_is_elected() {
    try (var load = Load.on(trust, 16)) {
      load.acknowledges(100);
      var primary = database.primary();
      Child.signal("STOP", primary.pid());
      load.acknowledges(100);
      Child.signal("CONT", primary.pid());
      load.acknowledges(100).finish();
    }
    trust.assertEverythingHolds();
  }

  private static Document stepDown() {
    return new Document("replSetStepDown", 5).append("secondaryCatchUpPeriodSecs", 4);
  }
}
