package waymark.journeys.faults;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The volume of database and broker is full. */
class DiskFullIT {
  private static final String LEFT_OUT =
      "DiskFullIT left out: filling a disk needs the right to mount one (root)";

  private final Trust trust = Trust.shared();
  private final Volume volume = Trust.sharedVolume();

  @Test
  void disk_full_under_database_and_broker() throws IOException {
    if (!volume.small()) {
      System.err.println(LEFT_OUT);
    }
    assumeThat(volume.small()).as(LEFT_OUT).isTrue();
    try (var load = Load.on(trust, 8)) {
      load.acknowledges(100);
      volume.fill();
      load.waits(16);
      volume.empty();
      Trust.sharedDatabase().mongod.kill();
      Trust.sharedDatabase().mongod.restart();
      trust.broker.kill();
      trust.broker.start();
      load.acknowledges(100).finish();
    }
    trust.broker.ready();
    trust.assertEverythingHolds();
  }
}
