package waymark.journeys.faults;

import org.junit.jupiter.api.Test;

/** The broker is away for long. By its name the last of all: what it records, all later read. */
class WithoutBrokerIT {
  private final Trust trust = Trust.shared();

  @Test
  void broker_down_while_5000_commands_are_acknowledged() {
    trust.broker.kill();
    try (var load = Load.fast(trust, 16)) {
      load.acknowledges(5_000).finish();
    }
    trust.broker.start();
    trust.assertEverythingHolds();
  }
}
