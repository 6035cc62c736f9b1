package waymark.journeys.faults;

import org.junit.jupiter.api.Test;

/** Services die by kill -9, at chosen points and at any. */
class KilledServicesIT {
  private final Trust trust = Trust.shared();

  @Test
  void pupil_case_service_killed_at_any_moment() {
    try (var load = Load.on(trust, 8)) {
      load.acknowledges(100);
      trust.cases.kill();
      trust.cases.start();
      load.acknowledges(100).finish();
    }
    trust.assertEverythingHolds();
  }
}
