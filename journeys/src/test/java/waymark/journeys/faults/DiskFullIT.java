package waymark.journeys.faults;

import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** The volume of database and broker is full, and both have met it. */
class DiskFullIT {
  private static final String LEFT_OUT =
      "DiskFullIT left out: filling a disk needs the right to mount one (root)";

  /** ENOSPC, as the C library says it: both write it into their own logs, on another volume. */
  private static final String FULL = "No space left on device";

  private static final String SCRATCH = "disk-full";

  private final Trust trust = Trust.shared();
  private final Volume volume = Trust.sharedVolume();
  private final Database.OneNode database = Trust.sharedDatabase();
  private int attempts;

  private interface Write {
    void run() throws Exception;
  }

  @Test
  void disk_full_under_database_and_broker() throws IOException {
    if (!volume.small()) {
      System.err.println(LEFT_OUT);
    }
    assumeThat(volume.small()).as(LEFT_OUT).isTrue();
    try (var load = Load.on(trust, 8)) {
      load.acknowledges(100);
      long toldByDatabase = database.said(FULL);
      long toldByBroker = trust.broker.said(FULL);
      volume.fill();
      load.waits(16);
      met("mongod", () -> database.said(FULL) - toldByDatabase, this::store);
      met("the broker", () -> trust.broker.said(FULL) - toldByBroker, this::addTopic);
      volume.empty();
      database.mongod.kill();
      database.mongod.restart();
      trust.broker.kill();
      trust.broker.start();
      load.acknowledges(100).finish();
    }
    trust.broker.ready();
    trust.client.getDatabase(SCRATCH).drop();
    trust.assertEverythingHolds();
  }

  /** It is asked to write until its log says why it cannot; whether it still runs then or not. */
  private void met(String who, LongSupplier times, Write write) {
    await(who + " met the full disk")
        .atMost(Trust.LONG)
        .ignoreExceptions()
        .until(() -> {
          if (times.getAsLong() == 0) {
            volume.fill();
            write.run();
          }
          return times.getAsLong() > 0;
        });
  }

  /** A megabyte, journalled. */
  private void store() {
    String impatient = "&serverSelectionTimeoutMS=500&connectTimeoutMS=500&socketTimeoutMS=5000";
    try (var client = MongoClients.create(database.uri() + impatient)) {
      client
          .getDatabase(SCRATCH)
          .getCollection("filler")
          .withWriteConcern(WriteConcern.JOURNALED)
          .insertOne(new Document("fill", new byte[1 << 20]));
    }
  }

  /** Into the log of what topics there are. */
  private void addTopic() throws Exception {
    Map<String, Object> impatient =
        Map.of(
            "bootstrap.servers", trust.broker.bootstrap(),
            "request.timeout.ms", 1000,
            "default.api.timeout.ms", 1000);
    try (Admin admin = Admin.create(impatient)) {
      var topic = new NewTopic(SCRATCH + attempts++, Optional.of(1), Optional.empty());
      admin.createTopics(List.of(topic)).all().get(2, TimeUnit.SECONDS);
    }
  }
}
