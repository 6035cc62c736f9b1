package waymark.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.journeys.faults.Invariant.READER_IN_ORDER;
import static waymark.journeys.faults.Invariant.READ_MODELS_ARE_THE_FOLD;
import static waymark.journeys.faults.Invariant.UNACKNOWLEDGED_AT_MOST_ONCE;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Three of the faults again, each with the rule taken out that withstands it: all are seen. */
class BrokenCopiesIT {
  private final Trust trust = Trust.shared();

  @Test
  void without_looking_for_its_own_command_a_lost_reply_becomes_a_conflict() {
    Path copy =
        new AlteredCopy(trust.folder(), "waymark.ledger.store.Sequencer")
            .saying("false", "first.is(rival)")
            .saying("false", "first.hasCommandOf(rival)")
            .compiled("pupil-case-service");
    trust.cases.kill();
    trust.cases.startWith(copy, "").healthy();
    var told = new Told();
    try (var load = Load.unheard(trust, trust.cover, told, 8)) {
      BrokerAndDatabaseIT.loseReplies(load);
      load.finish();
    }
    assertThat(trust.checker(told).violations())
        .extracting(Violation::of)
        .contains(UNACKNOWLEDGED_AT_MOST_ONCE);
    trust.cases.kill();
    trust.cases.start().healthy();
    trust.assertEverythingHolds();
  }

  @Test
  void without_the_guard_of_a_stream_what_is_delivered_twice_is_taken_in_twice() {
    Path copy =
        new AlteredCopy(trust.folder(), "waymark.ledger.feed.StreamGuard")
            .saying("return Verdict.NEXT;", "return Verdict.SEEN;")
            .compiled("reporting-service");
    trust.reporting.kill();
    trust.reporting.startWith(copy, "").healthy();
    TwoProcessesIT.deliverTwice(trust);
    assertSeenAtTheReader();
  }

  @Test
  void with_its_place_moved_before_its_rows_a_killed_reader_has_lost_some() {
    String rows =
        """
        Abreast.all(
                foldings.stream().map(each -> (Runnable) () -> each.take(intake.messages())).toList(),
                behind);\
        """;
    String between = "CrashPoint.reached(\"feed.between-write-and-offset\", feed);";
    String place = "noting.reached(place, read);";
    Path copy =
        new AlteredCopy(trust.folder(), "waymark.ledger.feed.Storing")
            .saying("", rows)
            .saying("", between)
            .saying(place + "noting.settle();" + between + rows, place)
            .compiled("reporting-service");
    KilledServicesIT.killBetweenWriteAndOffset(
        trust, () -> trust.reporting.startWith(copy, "feed.between-write-and-offset@cases"));
    assertSeenAtTheReader();
  }

  /** And is mended as an operator mends it: read models are made anew from the log. */
  private void assertSeenAtTheReader() {
    trust.settle();
    assertThat(trust.checker().violations())
        .extracting(Violation::of)
        .contains(READER_IN_ORDER, READ_MODELS_ARE_THE_FOLD);
    trust.reporting.kill();
    trust.client.getDatabase("reporting").drop();
    trust.reporting.start().healthy();
    trust.assertEverythingHolds();
  }
}
