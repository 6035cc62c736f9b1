package waymark.ledger.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.ledger.testing.LedgerTopic;
import waymark.ledger.testing.TestKafka;
import waymark.ledger.testing.TestMongo;

/** Somebody who may write to a topic says there that its ledger goes on elsewhere. */
class ForgedSuccessorTest {

  private static final Duration LONG = Duration.ofSeconds(90);

  @ParameterizedTest
  @CsvSource({
    "test/OWN/1, test.OWN",
    "test/OWN/1, test.OWN.1",
    "test/OWN/2, test.other.2",
    "test/other/2, test.other.2",
    "test/OWN/02, test.OWN.02",
    "test/OWN/x, test.OWN.x",
    "nothing, test.OWN.2"
  })
  void nobody_is_led_where_no_later_generation_of_the_ledger_is(String ledgerId, String name) {
    String own = TestKafka.topic("letters");
    String ledger = own.substring("test.".length());
    try (var topic = new LedgerTopic(own, "test/" + ledger + "/1");
        var feed =
            new Feed(
                "letters",
                new Topic(TestKafka.bootstrap(), own),
                TestMongo.client().getDatabase(TestMongo.database("reader")),
                List.of(Letters.PLAIN))) {
      topic.send(
          topic
              .next("case:1", Letters.TYPE, Letters.body("a"))
              .with("successor", ledgerId.replace("OWN", ledger))
              .with("successorTopic", name.replace("OWN", ledger)));
      topic.send("case:1", Letters.TYPE, Letters.body("b"));
      feed.start();
      assertThat(feed.await(2, LONG)).as(feed.health().toString()).isTrue();
      assertThat(feed.storing().topic(new Topic("", own)).name()).isEqualTo(own);
      Map<String, Object> connection = Map.of("bootstrap.servers", TestKafka.bootstrap());
      var published = new waymark.ledger.publish.Topic("test/" + ledger + "/1", own, connection);
      assertThat(published.successor()).isEmpty();
    }
  }
}
