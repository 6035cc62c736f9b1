package waymark.journeys.badinputs;

import static waymark.journeys.journey.Journey.expect;

import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import waymark.journeys.journey.Check;
import waymark.ledger.feed.Feed;
import waymark.ledger.feed.Topic;
import waymark.ledger.testing.LedgerTopic;

/**
 * 64: what a broken producer sends. On the running broker and database, but on a topic and with a
 * reader of its own: what a ledger's topic once holds stays there for ever.
 */
record Messages(Ground ground) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int FIVE_MEGABYTES = 5_000_000;

  List<Check> checks() {
    return List.of(
        new Check(
            "64 a broken message is set aside with its reason, and its stream behind it",
            this::broken));
  }

  private void broken() throws Exception {
    var name = "bad-inputs-" + UUID.randomUUID();
    var broker = ground.stack.broker();
    try (var client = MongoClients.create(ground.stack.databaseUri());
        var topic = new LedgerTopic(broker, name, "test/letters/1")) {
      var database = client.getDatabase(name);
      try (var feed =
          new Feed("letters", new Topic(broker, name), database, List.of(new Letters()))) {
        feed.start();
        var parked = sendAll(topic);
        expect(feed.await(topic.position(), PATIENCE), "the reader stopped: " + feed.health());
        var whole = new Document("whole", true).append("kind", "REFUSED");
        var set = database.getCollection("parked");
        expect(set.countDocuments(whole) == parked, set.countDocuments(whole) + " were set aside");
        expect(set.countDocuments(new Document("whole", false)) == 1, "without headers: not kept");
        expect(set.countDocuments(new Document("kind", "BEHIND")) == parked, "none waits behind");
        var reasons = set.distinct("reason", String.class).into(new ArrayList<>());
        expect(reasons.stream().allMatch(reason -> reason.endsWith(".")), "reasons: " + reasons);
        var good = feed.rows(new Letters()).find(new Document("_id", "case:good")).first();
        expect(
            good != null && good.toString().contains("letters=ab"),
            "another stream waits: " + good);
      } finally {
        database.drop();
      }
    } finally {
      try (var admin = Admin.create(Map.of("bootstrap.servers", (Object) broker))) {
        admin.deleteTopics(List.of(name)).all().get();
      }
    }
  }

  /** How many of them have a place in the ledger and are refused. */
  private static int sendAll(LedgerTopic topic) {
    topic.send("case:good", Letters.TYPE, body("a"));
    var contents = new String[] {"{\"letter\":", "[]", "{\"letter\": 5}", "{}", "\"text\"", null};
    for (int i = 0; i < contents.length; i++) {
      var stream = "case:bad-" + i;
      topic.send(topic.next(stream, Letters.TYPE, body("x")).saying(contents[i]));
      topic.send(stream, Letters.TYPE, body("y"));
    }
    topic.send(topic.next("case:newer", Letters.TYPE, body("x")).with("version", 99));
    topic.send("case:newer", Letters.TYPE, body("y"));
    topic.send(new LedgerTopic.Sent("case:none", Map.of("stream", "case:none"), new byte[] {1}));
    topic.send("case:good", "test.of-no-interest", body("x"));
    topic.send("case:good", Letters.TYPE, body("b"));
    return contents.length + 1;
  }

  private static String body(String letter) {
    return "{\"letter\": \"" + letter + "\"}";
  }
}
