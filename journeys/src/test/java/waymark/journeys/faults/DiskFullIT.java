package waymark.journeys.faults;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The volume of database and broker is full. */
class DiskFullIT {
  private final Trust trust = Trust.shared();
  private final Volume volume = Trust.sharedVolume();

  @Test
  void disk_full_under_database_and_broker() throws IOException {
    assumeThat(volume.small())
        .as("left out: filling a disk needs the right to mount one (root)")
        .isTrue();
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
