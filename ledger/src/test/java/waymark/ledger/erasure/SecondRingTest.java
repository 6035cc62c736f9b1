package waymark.ledger.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.Feed;
import waymark.ledger.feed.Index;
import waymark.ledger.feed.Projection;
import waymark.ledger.feed.Rebuild;
import waymark.ledger.feed.Received;
import waymark.ledger.feed.RowJson;
import waymark.ledger.personal.Sealed;
import waymark.ledger.proof.CheckpointFolder;
import waymark.ledger.proof.Checkpointer;
import waymark.ledger.proof.RecordTool;
import waymark.ledger.proof.SigningKey;
import waymark.ledger.publish.PublicMessage;
import waymark.ledger.publish.Publisher;
import waymark.ledger.publish.Topic;
import waymark.ledger.testing.TestKafka;
import waymark.ledger.testing.TestMongo;

/**
 * A child's safeguarding file has a ledger and a key ring of its own, beside those of the pupil's
 * case: what is erased there is gone in every copy, and nothing of the case with it.
 */
class SecondRingTest {
  private static final Duration LONG = Duration.ofMinutes(2);
  private static final String PUPIL = "pupil:1";
  private static final String NAME = "Posy Quillfeather";

  @TempDir Path home;
  private final List<AutoCloseable> open = new ArrayList<>();
  private final String casesName = TestMongo.database("cases");
  private final String safeguardingName = TestMongo.database("safeguarding");

  /** A read model that holds what was sealed as it came. */
  private record Joined() implements Projection<ObjectNode> {
    @Override
    public String name() {
      return "joined";
    }

    @Override
    public Set<String> types() {
      return Set.of("test.joined");
    }

    @Override
    public ObjectNode fold(ObjectNode row, Received message) {
      return message.body();
    }

    @Override
    public ObjectNode write(ObjectNode row) {
      return row;
    }

    @Override
    public ObjectNode read(ObjectNode json) {
      return json;
    }

    @Override
    public List<Index> indexes() {
      return List.of();
    }
  }

  private Eraser service(String name) {
    var service = new Eraser(TestMongo.client(), name, home.resolve(name + ".key"));
    open.addFirst(service);
    return service;
  }

  private void sign(Eraser service, String name) {
    var key = SigningKey.createIfAbsent(home.resolve("checkpoint.key"));
    String origin = "demo/" + name + "/1";
    var folder = new CheckpointFolder(outside(), origin);
    new Checkpointer(service.ledger, origin, key, folder, service.keys::erasures).checkpoint();
  }

  private Path outside() {
    return home.resolve("outside");
  }

  /** A reader of the safeguarding ledger's topic, in step. */
  private Feed reader(Eraser safeguarding) {
    var topic =
        new Topic(
            "demo/" + safeguardingName + "/1",
            TestKafka.topic("safeguarding"),
            Map.of("bootstrap.servers", TestKafka.bootstrap()));
    var publisher =
        new Publisher(
            safeguarding.ledger,
            (leaf, index) ->
                Optional.of(
                    new PublicMessage(
                        "test." + leaf.events().get(index).type(),
                        1,
                        leaf.stream(),
                        leaf.events().get(index).payload())),
            topic,
            new SimpleMeterRegistry());
    publisher.start();
    open.addFirst(publisher);
    var feed =
        new Feed(
            "reader",
            new waymark.ledger.feed.Topic(TestKafka.bootstrap(), topic.name()),
            TestMongo.client().getDatabase(TestMongo.database("reader")),
            List.of(new Joined()));
    feed.start();
    open.addFirst(feed);
    return feed;
  }

  /** What the read model's row shows to whoever has the ring; empty where it shows no name. */
  private static Optional<String> shown(Feed feed, Eraser ring) {
    Document row = feed.rows(new Joined()).find(new Document("_id", PUPIL)).first();
    var name = RowJson.toJson(row.get("row", Document.class)).required("name");
    return ring.keys.open(JsonMapper.shared().treeToValue(name, Sealed.class));
  }

  private String tool(String command, Object... options) {
    var arguments = new ArrayList<>(List.of(command));
    List.of(options).forEach(option -> arguments.add(option.toString()));
    var said = new ByteArrayOutputStream();
    var both = new PrintStream(said, true);
    assertThat(new RecordTool(both, both).run(arguments)).as(said.toString()).isZero();
    return said.toString();
  }

  private void assertVerifies(String ledger, Object where, Object at, Path checkpoints) {
    assertThat(tool("verify", where, at, "--ledger", ledger, "--checkpoints", checkpoints))
        .contains("all proven unaltered");
  }

  private static List<Document> keys(String ledger) {
    var store = TestMongo.client().getDatabase(ledger + "-keys").getCollection("keys");
    return store.find().sort(new Document("_id", 1)).into(new ArrayList<>());
  }

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable each : open) {
      each.close();
    }
  }

  @Test
  void whatIsErasedInTheSecondRingIsGoneFromEveryCopyAndTheFirstIsNotTouched() throws Exception {
    Eraser cases = service(casesName);
    Eraser safeguarding = service(safeguardingName);
    Sealed ofTheCase = cases.join(PUPIL, NAME);
    Sealed ofTheFile = safeguarding.join(PUPIL, NAME);
    sign(cases, casesName);
    sign(safeguarding, safeguardingName);
    Path backup = home.resolve("backup");
    String ledgers = casesName + "," + safeguardingName;
    Object[] databases = {"--mongo", TestMongo.uri(), "--keys", TestMongo.uri()};
    tool("backup", and(databases, "--ledgers", ledgers, "--out", backup));
    Feed feed = reader(safeguarding);
    assertThat(feed.await(1, LONG)).as("" + feed.health()).isTrue();
    assertThat(shown(feed, safeguarding)).contains(NAME);
    List<Document> keysOfCases = keys(casesName);

    safeguarding.approve(PUPIL);
    assertThat(safeguarding.erasures.carryOut(PUPIL, "dsl")).isPresent();
    sign(safeguarding, safeguardingName);

    assertThat(shown(feed, safeguarding)).isEmpty();
    assertThat(feed.await(3, LONG)).as("" + feed.health()).isTrue();
    Rebuild.of(feed);
    assertThat(shown(feed, safeguarding)).isEmpty();
    assertVerifies(safeguardingName, "--mongo", TestMongo.uri(), outside());
    assertVerifies(casesName, "--mongo", TestMongo.uri(), outside());
    assertThat(keys(casesName)).isEqualTo(keysOfCases);

    close();
    open.clear();
    for (String name : List.of(casesName, safeguardingName)) {
      TestMongo.client().getDatabase(name).drop();
      TestMongo.client().getDatabase(name + "-keys").drop();
    }
    tool("restore", and(databases, "--from", backup));
    Eraser restoredCases = service(casesName);
    Eraser restoredSafeguarding = service(safeguardingName);
    assertThat(restoredSafeguarding.ledger.lastPosition()).as("older").isEqualTo(1);
    assertThat(restoredSafeguarding.keys.open(ofTheFile)).isEmpty();
    assertThat(restoredSafeguarding.keys.erased(PUPIL)).isTrue();
    assertThat(restoredCases.keys.open(ofTheCase)).contains(NAME);
    assertThat(keys(casesName)).isEqualTo(keysOfCases);
    Path signedThen = backup.resolve("checkpoints");
    assertVerifies(safeguardingName, "--backup", backup, outside());
    assertVerifies(safeguardingName, "--mongo", TestMongo.uri(), signedThen);
    assertVerifies(casesName, "--mongo", TestMongo.uri(), outside());
    restoredSafeguarding.erasures.start();
    await()
        .untilAsserted(
            () -> assertThat(restoredSafeguarding.events(PUPIL)).endsWith("erased erasure-list"));
    assertThat(restoredCases.events(PUPIL)).containsExactly("joined director");
  }

  private Object[] and(Object[] databases, Object... options) {
    var all = new ArrayList<>(List.of(databases));
    all.addAll(List.of(options));
    all.addAll(List.of("--checkpoints", outside()));
    return all.toArray();
  }
}
