package waymark.ledger.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.ledger.publish.Signer;
import waymark.ledger.testing.LedgerTopic;
import waymark.ledger.testing.TestKafka;
import waymark.ledger.testing.TestMongo;

/**
 * Somebody who may write to a topic says there that its ledger goes on as the very next generation,
 * which nobody has decided.
 */
class ForgedClosingTest {
  private static final Duration LONG = Duration.ofSeconds(90);

  private final String cell = "cell-" + UUID.randomUUID().toString().substring(0, 8);
  private final String name = TestMongo.database("letters");
  private final Topic topic = new Topic(TestKafka.bootstrap(), cell + "." + name);
  private final Feed feed =
      new Feed(
          "letters",
          topic,
          TestMongo.client().getDatabase(TestMongo.database("reader")),
          List.of(Letters.PLAIN));

  @TempDir private Path home;
  @TempDir private Path elsewhere;

  @BeforeEach
  void twoAreRecordedAndRead() {
    try (var owner = owner()) {
      owner.append("case:1", 0, "a");
      owner.append("case:2", 0, "x");
      feed.start();
      assertThat(feed.await(2, LONG)).as(feed.health().toString()).isTrue();
    }
  }

  @AfterEach
  void close() {
    feed.close();
  }

  @Test
  void one_that_nobody_signed_leads_nobody_away() {
    forge(Map.of());
    everybodyStays();
  }

  @Test
  void one_that_is_signed_by_another_key_and_names_it_leads_nobody_away() {
    closedBy(LettersOwner.checkpoints(elsewhere).signer());
    everybodyStays();
  }

  @Test
  void one_with_the_signature_of_another_ledgers_leads_nobody_away() {
    Signer own = LettersOwner.checkpoints(home).signer();
    String other = "%s\ngoes on as %s/other/2\non %s.other.2\n\n".formatted(topic, cell, cell);
    forge(Map.of("signature", own.sign(other)));
    everybodyStays();
  }

  @Test
  void one_that_the_ledgers_own_key_signed_is_followed() {
    closedBy(LettersOwner.checkpoints(home).signer());
    await().atMost(LONG).until(() -> feed.storing().place().topic().equals(topic.name() + ".2"));
  }

  /** Owner and readers, running and started anew, one that keeps what it reads in memory too. */
  private void everybodyStays() {
    try (var owner = owner();
        var view = new View("viewed", topic, _ -> {})) {
      owner.append("case:1", 1, "b");
      view.start();
      assertThat(feed.await(3, LONG)).as(feed.health().toString()).isTrue();
      assertThat(view.await(3, LONG)).as(view.health().toString()).isTrue();
      assertThat(feed.storing().place().topic()).isEmpty();
      assertThat(owner.opened.topic().successor()).isEmpty();
    }
  }

  private LettersOwner owner() {
    return new LettersOwner(home, cell, name);
  }

  private void forge(Map<String, String> headers) {
    String id = cell + "/" + name + "/1";
    try (var rogue = LedgerTopic.existing(TestKafka.bootstrap(), topic.name(), id)) {
      var forged =
          rogue
              .next("case:1", "", "")
              .without("stream")
              .with("position", 2)
              .with("hash", "closed")
              .with("successor", cell + "/" + name + "/2")
              .with("successorTopic", topic.name() + ".2");
      for (var each : headers.entrySet()) {
        forged = forged.with(each.getKey(), each.getValue());
      }
      rogue.send(forged);
    }
  }

  private void closedBy(Signer signer) {
    generation(1, topic.name(), signer).closeFor(generation(2, topic.name() + ".2", signer), "");
  }

  private waymark.ledger.publish.Topic generation(int number, String called, Signer signer) {
    String id = cell + "/" + name + "/" + number;
    Map<String, Object> broker = Map.of("bootstrap.servers", TestKafka.bootstrap());
    return new waymark.ledger.publish.Topic(id, called, broker, signer);
  }
}
