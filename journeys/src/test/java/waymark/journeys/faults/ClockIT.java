package waymark.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The one clock that the record knows is wrong. It is the database's, which cannot be set for one
 * process; so processes are started with a copy of the class that asks for it, which adds 90
 * seconds or takes them off.
 */
class ClockIT {
  private static final Predicate<String> EVEN = stream -> stream.hashCode() % 2 == 0;

  private final Trust trust = Trust.shared();

  @AfterEach
  void startWithTheRightClock() {
    trust.cases.kill();
    trust.cases.start().healthy();
  }

  /**
   * The one that is behind begins on a record three minutes ahead of it, and goes on alone: so the
   * clock goes back by as much.
   */
  @Test
  void one_writers_clock_90_s_ahead_and_anothers_90_s_behind() {
    trust.cases.kill();
    trust.cases.startWith(off(90), "").healthy();
    try (var twin = trust.cases.twin();
        var ahead = Load.on(trust, trust.senco, 4, EVEN)) {
      ahead.acknowledges(50);
      twin.startWith(off(-90), "").healthy();
      var there = trust.senco.at(twin.address());
      try (var behind = Load.on(trust, there, 4, EVEN.negate())) {
        ahead.acknowledges(150).finish();
        behind.finish();
      }
      var newest = StoredLog.read(trust.client, "cases").commits().getLast();
      assertThat(newest.recordedAt()).isAfter(Instant.now().plusSeconds(60));
      trust.cases.kill();
      try (var alone = Load.on(trust, there, 8, stream -> true)) {
        alone.acknowledges(50).finish();
      }
      trust.assertEverythingHolds();
    }
  }

  private Path off(int seconds) {
    return new AlteredCopy(trust.folder(), "waymark.ledger.store.PrimaryClock")
        .saying("return told.plusSeconds(" + seconds + ").plusNanos", "return told.plusNanos")
        .compiled("pupil-case-service");
  }
}
