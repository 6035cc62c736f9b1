package waymark.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Two processes do what one should, as while one takes over from another. */
class TwoProcessesIT {
  private static final Predicate<String> EVEN = stream -> stream.hashCode() % 2 == 0;
  private static final String FENCED = "Another publisher has taken over " + Trust.CELL + ".cases";

  private final Trust trust = Trust.shared();

  /**
   * Stopped in the midst of publishing, woken when another has long taken over: the broker refuses
   * what it still had to send, and the topic holds each event once, in order. The second puts its
   * name on what it sends, so that one record more of the first's would be seen.
   */
  @Test
  void a_stale_publisher_woken_late() {
    long from = trust.events().end();
    Path signing =
        new AlteredCopy(trust.folder(), "waymark.ledger.publish.Records")
            .saying(
                "add(headers, \"by\", \"second\"); add(headers, \"index\", index);",
                "add(headers, \"index\", index);")
            .compiled("pupil-case-service");
    try (var twin = trust.cases.twin();
        var ofFirst = Load.on(trust, trust.senco, 4, EVEN)) {
      ofFirst.acknowledges(50);
      stopInTheMidstOfPublishing(trust.cases);
      long fenced = trust.cases.said(FENCED);
      long before = trust.lastPosition();
      twin.startWith(signing, "").healthy();
      try (var ofSecond = Load.on(trust, trust.senco.at(twin.address()), 4, EVEN.negate())) {
        ofSecond.acknowledges(50);
        long stored = trust.lastPosition();
        // Beyond what four people can have had under way at the first: only the second sends it.
        assertThat(stored).isGreaterThan(before + 4);
        trust.published(stored);
        trust.cases.wake();
        ofFirst.acknowledges(50);
        await("it is refused").atMost(Trust.LONG).until(() -> trust.cases.said(FENCED) > fenced);
        ofSecond.acknowledges(50);
        ofFirst.finish();
        ofSecond.finish();
      }
      trust.assertEverythingHolds();
      assertThat(trust.events().from(from)).doesNotHaveDuplicates().isSorted();
      List<String> by = trust.events().saying("by", from);
      assertThat(by).as("of both").contains("", "second");
      assertThat(by.subList(by.indexOf("second"), by.size())).containsOnly("second");
      List<String> epochs = trust.broker.epochs(Trust.CELL + ".cases", from);
      assertThat(epochs).as("whoever lost theirs sent nothing after it").isSorted();
      twin.kill();
      trust.cases.kill();
    }
    trust.cases.start().healthy();
  }

  private void stopInTheMidstOfPublishing(Service publishes) {
    await()
        .atMost(Trust.LONG)
        .until(() -> {
          publishes.stop();
          boolean amidst = trust.events().beingSent();
          if (!amidst) {
            publishes.wake();
          }
          return amidst;
        });
  }

  /**
   * There is no consumer group to rebalance: readers take turns by who writes first. The one that
   * is woken goes on over the rows of a batch that the other had written and not noted.
   */
  @Test
  void two_readers_of_which_one_dies_in_mid_batch() {
    try (var twin = trust.reporting.twin();
        var load = Load.on(trust, 8)) {
      load.acknowledges(50);
      twin.start().healthy();
      load.acknowledges(50);
      trust.reporting.stop();
      load.acknowledges(50);
      trust.read(trust.lastPosition());
      twin.kill();
      var noted = trust.readModels().place();
      twin.startToDieAt("feed.between-write-and-offset");
      load.acknowledges(50);
      twin.died();
      assertThat(trust.readModels().place()).as("it died over its batch").isEqualTo(noted);
      trust.reporting.wake();
      load.acknowledges(50).finish();
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
