package waymark.journeys.badinputs;

import static waymark.journeys.journey.Journey.expect;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
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

  List<Check> checks() {
    return List.of(
        new Check(
            "64 a broken message is set aside with its reason, and its stream behind it",
            this::broken),
        new Check("64 another history stops its reader, which says so", this::otherHash),
        new Check("64 no ledger's topic takes a message of 5 MB", this::topics));
  }

  private void broken() throws Exception {
    read((topic, feed, database) -> {
      topic.send("case:good", Letters.TYPE, BrokenMessages.letter("a"));
      var broken = BrokenMessages.sendAll(topic);
      topic.send("case:good", "test.of-no-interest", BrokenMessages.letter("x"));
      topic.send("case:good", Letters.TYPE, BrokenMessages.letter("b"));
      expect(feed.await(topic.position(), PATIENCE), "the reader stopped: " + feed.health());
      broken.forEach((stream, reason) -> setAside(database, stream, reason));
      var nowhere = parked(database, new Document("whole", false));
      expect(nowhere.size() == 1, "without headers: kept as " + nowhere.size());
      expect(said(feed, "case:good").contains("letters=ab"), "another stream waits");
    });
  }

  /** The broken one with its reason, and the next of its stream behind it. */
  private static void setAside(MongoDatabase database, String stream, String reason) {
    var of = parked(database, new Document("stream", stream).append("whole", true));
    var said = of.stream().map(each -> each.getString("reason")).toList();
    expect(said.size() == 2 && said.getFirst().contains(reason), stream + " is aside for " + said);
    expect(said.getLast().startsWith("Waits behind"), stream + " is aside for " + said);
  }

  private static List<Document> parked(MongoDatabase database, Document which) {
    return database
        .getCollection("parked")
        .find(which)
        .sort(new Document("seq", 1))
        .into(new ArrayList<>());
  }

  private static String said(Feed feed, String stream) {
    return String.valueOf(feed.rows(new Letters()).find(new Document("_id", stream)).first());
  }

  private void otherHash() throws Exception {
    read((topic, feed, database) -> {
      var sent = topic.send("case:forked", Letters.TYPE, BrokenMessages.letter("a"));
      expect(feed.await(topic.position(), PATIENCE), "the reader stopped: " + feed.health());
      topic.send(sent.with("hash", "hash-of-another-history"));
      topic.send("case:forked", Letters.TYPE, BrokenMessages.letter("b"));
      for (var end = System.nanoTime() + PATIENCE.toNanos(); !feed.health().isRed(); ) {
        expect(System.nanoTime() < end, "nothing was noticed: " + feed.health());
        LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      }
      expect(feed.health().sentence().contains("two histories"), feed.health().sentence());
      expect(said(feed, "case:forked").contains("letters=a}"), "it went on reading");
    });
  }

  /** Something done with a topic and its reader. */
  private interface Act {
    void done(LedgerTopic topic, Feed feed, MongoDatabase database) throws Exception;
  }

  private void read(Act act) throws Exception {
    var name = "bad-inputs-" + UUID.randomUUID();
    var broker = ground.stack.broker();
    try (var client = MongoClients.create(ground.stack.databaseUri());
        var topic = new LedgerTopic(broker, name, "test/letters/1")) {
      var database = client.getDatabase(name);
      try (var feed =
          new Feed("letters", new Topic(broker, name), database, List.of(new Letters()))) {
        feed.start();
        act.done(topic, feed, database);
      } finally {
        database.drop();
      }
    } finally {
      try (var admin = Admin.create(Map.of("bootstrap.servers", (Object) broker))) {
        admin.deleteTopics(List.of(name)).all().get();
      }
    }
  }

  private void topics() throws Exception {
    var broker = Map.of("bootstrap.servers", (Object) ground.stack.broker());
    try (var admin = Admin.create(broker)) {
      var ours =
          admin.listTopics().names().get().stream()
              .filter(name -> name.matches(".*\\.(directory|cases|safeguarding|recruitment)"))
              .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
              .toList();
      expect(ours.size() == 4, "the ledgers' topics are " + ours);
      for (var each : admin.describeConfigs(ours).all().get().values()) {
        var largest = Integer.parseInt(each.get("max.message.bytes").value());
        expect(largest < BrokenMessages.FIVE_MEGABYTES, "up to " + largest + " bytes are taken");
      }
    }
  }
}
