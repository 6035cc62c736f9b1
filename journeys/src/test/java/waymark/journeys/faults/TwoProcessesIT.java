package waymark.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Two processes do what one should, as while one takes over from another. */
class TwoProcessesIT {
  private static final Predicate<String> EVEN = stream -> stream.hashCode() % 2 == 0;

  private final Trust trust = Trust.shared();

  /**
   * Stopped in the midst of publishing, woken when another has long taken over: the broker refuses
   * what it still had to send, and the topic holds each event once, in order.
   */
  @Test
  void a_stale_publisher_woken_late() {
    long from = trust.topicEnd();
    try (var twin = trust.cases.twin();
        var ofFirst = Load.on(trust, trust.senco, 4, EVEN)) {
      ofFirst.acknowledges(50);
      trust.cases.stop();
      twin.start().healthy();
      try (var ofSecond = Load.on(trust, trust.senco.at(twin.address()), 4, EVEN.negate())) {
        ofSecond.acknowledges(100);
        trust.cases.wake();
        ofFirst.acknowledges(100);
        ofSecond.acknowledges(100);
        ofFirst.finish();
        ofSecond.finish();
      }
      trust.assertEverythingHolds();
      assertThat(trust.eventsOnTopic(from)).doesNotHaveDuplicates().isSorted();
      twin.kill();
      trust.cases.kill();
    }
    trust.cases.start().healthy();
  }

  /** There is no consumer group to rebalance: readers take turns by who writes first. */
  @Test
  void two_readers_of_which_one_dies_in_mid_batch() {
    try (var twin = trust.reporting.twin();
        var load = Load.on(trust, 8)) {
      load.acknowledges(50);
      twin.start().healthy();
      load.acknowledges(200);
      trust.reporting.stop();
      load.acknowledges(200);
      trust.reporting.wake();
      load.acknowledges(100);
      twin.kill();
      load.acknowledges(100).finish();
    }
    trust.assertEverythingHolds();
  }

  @Test
  void everything_delivered_twice() {
    deliverTwice(trust);
    trust.assertEverythingHolds();
  }

  static void deliverTwice(Trust trust) {
    try (var load = Load.on(trust, 8)) {
      load.acknowledges(50);
      String everything = "{\"ledger\":\"cases\",\"from\":\"1\"}";
      assertThat(trust.cases.operate("republish", everything)).isEqualTo(200);
      load.acknowledges(50).finish();
    }
  }
}
