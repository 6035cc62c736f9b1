package waymark.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Broker and database die, stay away, fall silent, or lose what they had to say. */
class BrokerAndDatabaseIT {
  private final Trust trust = Trust.shared();
  private final Database.OneNode database = Trust.sharedDatabase();

  @Test
  void broker_killed() {
    try (var load = Load.on(trust, 8)) {
      load.acknowledges(100);
      trust.broker.kill();
      load.acknowledges(50);
      trust.broker.start();
      trust.broker.ready();
      load.acknowledges(50).finish();
    }
    trust.assertEverythingHolds();
  }

  @Test
  void database_killed() {
    try (var load = Load.on(trust, 16)) {
      load.acknowledges(100);
      database.mongod.kill();
      database.mongod.restart();
      load.acknowledges(100).finish();
    }
    trust.assertEverythingHolds();
  }

  @Test
  void database_down_and_back() {
    try (var load = Load.on(trust, 8)) {
      load.acknowledges(100);
      database.mongod.kill();
      load.waits(8);
      database.mongod.restart();
      load.acknowledges(100).finish();
    }
    trust.assertEverythingHolds();
  }

  @Test
  void broker_and_database_killed_at_once() {
    try (var load = Load.on(trust, 8)) {
      load.acknowledges(100);
      trust.broker.kill();
      database.mongod.kill();
      trust.broker.start();
      database.mongod.restart();
      load.acknowledges(100).finish();
    }
    trust.broker.ready();
    trust.assertEverythingHolds();
  }

  @Test
  void the_service_and_its_database_killed_at_once() {
    try (var load = Load.on(trust, 8)) {
      load.acknowledges(100);
      trust.cases.kill();
      database.mongod.kill();
      database.mongod.restart();
      trust.cases.start();
      load.acknowledges(100).finish();
    }
    trust.assertEverythingHolds();
  }

  @Test
  void replies_to_inserts_lost() {
    try (var load = Load.on(trust, 8)) {
      loseReplies(load);
      load.finish();
    }
    trust.assertEverythingHolds();
  }

  static void loseReplies(Load load) {
    var proxy = Trust.sharedDatabase().toCases;
    int before = proxy.repliesLost();
    for (int loss = 0; loss < 10; loss++) {
      proxy.loseNextReply();
      load.acknowledges(20);
    }
    assertThat(proxy.repliesLost() - before).as("answers to inserts of commits lost").isEqualTo(10);
  }

  @Test
  void replies_lost_while_their_inserts_still_run() {
    var slow = new Document("failCommands", List.of("insert")).append("namespace", "cases.commits");
    slow.append("blockConnection", true).append("blockTimeMS", 700);
    try (var load = Load.on(trust, 8)) {
      for (int loss = 0; loss < 3; loss++) {
        long before = slowed();
        // A ledger has one insert under way: the one that is held is the one to be slowed and cut.
        database.toCases.hold();
        await("an insert is held").atMost(Trust.LONG).until(() -> database.toCases.held() == 1);
        database.mongod.admin(
            new Document("configureFailPoint", "failCommand")
                .append("mode", new Document("times", 1))
                .append("data", slow));
        database.toCases.cutAfterNextRequest();
        database.toCases.release();
        load.acknowledges(50);
        assertThat(slowed()).as("inserts that still ran").isEqualTo(before + 1);
      }
      load.finish();
    }
    trust.assertEverythingHolds();
  }

  /** Ends the failpoint, and says how many commands have met it so far. */
  private long slowed() {
    var off = new Document("configureFailPoint", "failCommand").append("mode", "off");
    return database.mongod.admin(off).get("count", Number.class).longValue();
  }

  /** As between two hosts: nothing comes through either way, and nobody is told. */
  @Test
  void network_between_service_and_database_cut() {
    try (var load = Load.on(trust, 8)) {
      load.acknowledges(50);
      database.toCases.cut();
      try {
        load.waits(8);
      } finally {
        database.toCases.heal();
      }
      load.acknowledges(50).finish();
    }
    trust.assertEverythingHolds();
  }

  @Test
  void network_between_reader_and_database_cut() {
    try (var load = Load.on(trust, 8)) {
      load.acknowledges(50);
      database.toReporting.cut();
      try {
        load.acknowledges(50); // What was on its way has come to its end.
        var before = trust.readModels().place();
        load.acknowledges(150);
        assertThat(trust.readModels().place()).isEqualTo(before);
      } finally {
        database.toReporting.heal();
      }
      load.acknowledges(50).finish();
    }
    trust.assertEverythingHolds();
  }

  /** The broker keeps its connections and says nothing more: so does a network that is cut. */
  @Test
  void broker_silent() {
    try (var load = Load.on(trust, 8)) {
      load.acknowledges(50);
      trust.broker.stop();
      load.acknowledges(200);
      trust.broker.wake();
      load.acknowledges(50).finish();
    }
    trust.assertEverythingHolds();
  }
}
