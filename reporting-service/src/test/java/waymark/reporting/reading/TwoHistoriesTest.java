package waymark.reporting.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waymark.ledger.feed.Feed;
import waymark.ledger.feed.Topic;
import waymark.ledger.feed.View;
import waymark.ledger.http.Problem;
import waymark.ledger.personal.Keys;
import waymark.ledger.personal.Sealed;
import waymark.ledger.testing.LedgerTopic;
import waymark.ledger.testing.TestKafka;
import waymark.ledger.testing.TestMongo;
import waymark.reporting.pupils.NameIndex;
import waymark.reporting.timeline.TimelineProjection;

/**
 * A ledger that was restored without its end and written on, under this service, which is ahead.
 */
class TwoHistoriesTest {
  private static final Duration LONG = Duration.ofMinutes(2);

  private record NoKeys() implements Keys {
    @Override
    public Sealed seal(String key, String kind, String text) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> open(Sealed sealed) {
      return Optional.empty();
    }

    @Override
    public boolean erased(String key) {
      return false;
    }

    @Override
    public void ready(Collection<String> keys) {}
  }

  @Test
  void once_two_histories_were_seen_nothing_is_shown() {
    var database = TestMongo.client().getDatabase(TestMongo.database("two-histories"));
    try (var ledger = new LedgerTopic("cases")) {
      var topic = new Topic(TestKafka.bootstrap(), ledger.name());
      try (var cases = new Feed("cases", topic, database, List.of(new TimelineProjection()));
          var names = new View("names", topic, message -> {})) {
        cases.start();
        names.start();
        var read = new CasesRead(cases, names, new NameIndex(new NoKeys()));
        ledger.send("case:1", "", "");
        var second = ledger.send("case:1", "", "");
        await().atMost(LONG).until(() -> !read.atLeast(2).updating());
        ledger.send(second.with("hash", "of another history"));
        await().atMost(LONG).until(cases::forked);
        assertThatThrownBy(() -> read.atLeast(0))
            .isInstanceOfSatisfying(
                Problem.class,
                problem -> {
                  assertThat(problem.status()).isEqualTo(503);
                  assertThat(problem.body().detail()).contains("The record was restored");
                });
      }
    } finally {
      database.drop();
    }
  }
}
