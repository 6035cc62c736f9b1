package waymark.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.journeys.demo.RollFile;
import waymark.journeys.roll.RollOrder;

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

  /**
   * Before the append, after it, between append and publish, after the send with its transaction
   * open, between the transaction's end and progress.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "store.before-append",
        "store.after-append",
        "publish.before-send",
        "publish.after-send",
        "publish.after-send-before-progress"
      })
  void pupil_case_service_killed_at(String point) {
    trust.cases.kill();
    trust.cases.startToDieAt(point + "@cases");
    try (var load = Load.on(trust, 8)) {
      trust.cases.died();
      trust.cases.start();
      load.acknowledges(50).finish();
    }
    trust.assertEverythingHolds();
  }

  @Test
  void pupil_case_service_killed_in_an_import() throws IOException {
    var roll = new Import(trust.dataManager, trust.school());
    int before = trust.pupils().size();
    trust.cases.kill();
    trust.cases.startToDieAt("import.after-row:60").healthy();
    roll.run(RollFile.written(RollOrder.of(150, "ctf-transfer-in").withSeed(7).tidy()));
    trust.cases.died();
    int then = trust.pupils().size();
    trust.cases.start().healthy();
    int joiners = roll.until("finished").required("counts").required("joiners").asInt();
    assertThat(then).as("in its midst").isBetween(before + 30, before + joiners - 30);
    assertThat(trust.pupils()).hasSize(before + joiners);
    trust.assertEverythingHolds();
  }

  /** Between its rows and its place. */
  @Test
  void reporting_service_killed_between_write_and_offset() {
    killBetweenWriteAndOffset(
        trust, () -> trust.reporting.startToDieAt("feed.between-write-and-offset@cases"));
    trust.assertEverythingHolds();
  }

  /**
   * @param start starts reporting-service so that it dies there
   */
  static void killBetweenWriteAndOffset(Trust trust, Runnable start) {
    trust.reporting.kill();
    start.run();
    try (var load = Load.on(trust, 8)) {
      trust.reporting.died();
      load.acknowledges(50);
      trust.reporting.start();
      load.acknowledges(50).finish();
    }
  }

  /** In a batch of it, just before its swap, and just after. */
  @ParameterizedTest
  @ValueSource(strings = {"rebuild.in-batch", "rebuild.before-swap", "rebuild.after-swap"})
  void reporting_service_killed_in_a_rebuild(String point) {
    trust.reporting.kill();
    trust.reporting.startToDieAt(point).healthy();
    try (var load = Load.on(trust, 8)) {
      load.acknowledges(50);
      assertThat(trust.reporting.operate("rebuild")).isZero();
      trust.reporting.died();
      trust.reporting.start().healthy();
      load.acknowledges(50);
      assertThat(trust.reporting.operate("rebuild")).isEqualTo(200);
      load.finish();
    }
    trust.assertEverythingHolds();
  }

  @Test
  void both_services_killed_at_once() {
    try (var load = Load.on(trust, 8)) {
      load.acknowledges(100);
      trust.cases.kill();
      trust.reporting.kill();
      trust.reporting.start();
      trust.cases.start();
      load.acknowledges(100).finish();
    }
    trust.reporting.healthy();
    trust.assertEverythingHolds();
  }
}
