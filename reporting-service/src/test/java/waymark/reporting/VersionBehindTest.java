package waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.Feed;
import waymark.ledger.feed.FeedHealth.Grade;
import waymark.ledger.feed.Index;
import waymark.ledger.feed.Projection;
import waymark.ledger.feed.Received;
import waymark.ledger.feed.Topic;
import waymark.ledger.testing.LedgerTopic;
import waymark.ledger.testing.LedgerTopic.Sent;
import waymark.ledger.testing.TestKafka;
import waymark.ledger.testing.TestMongo;
import waymark.reporting.pupils.PupilProjection;
import waymark.reporting.timeline.TimelineProjection;

/** This service beside a pupil-case-service of the release after: contracts/README.md. */
class VersionBehindTest {
  private static final Duration LONG = Duration.ofMinutes(2);
  private static final String PLACED = "pupil-case.placed-on-register";
  private final MongoDatabase database =
      TestMongo.client().getDatabase(TestMongo.database("behind"));
  private final LedgerTopic topic = new LedgerTopic("cases");
  private Feed feed = release(1);

  @AfterEach
  void close() {
    feed.close();
    topic.close();
  }

  /** The service as it will be once it understands this version of a placement. */
  private record Release<R>(Projection<R> of, int placements) implements Projection<R> {
    @Override
    public int understands(String type) {
      return type.equals(PLACED) ? placements : of.understands(type);
    }

    @Override
    public String name() {
      return of.name();
    }

    @Override
    public Set<String> types() {
      return of.types();
    }

    @Override
    public boolean concerns(String stream) {
      return of.concerns(stream);
    }

    @Override
    public R fold(R row, Received message) {
      return of.fold(row, message);
    }

    @Override
    public ObjectNode write(R row) {
      return of.write(row);
    }

    @Override
    public R read(ObjectNode json) {
      return of.read(json);
    }

    @Override
    public List<Index> indexes() {
      return of.indexes();
    }
  }

  private Feed release(int placements) {
    List<Projection<?>> models =
        placements == 1
            ? List.of(new PupilProjection(), new TimelineProjection())
            : List.of(
                new Release<>(new PupilProjection(), placements),
                new Release<>(new TimelineProjection(), placements));
    return new Feed("cases", new Topic(TestKafka.bootstrap(), topic.name()), database, models);
  }

  /** The contract's example, with a field that came later where asked for. */
  private Sent says(String pupil, String name, boolean grown) throws IOException {
    var file = Path.of("../contracts/pupil-case", name + ".v1.example.json");
    var body = (ObjectNode) JsonMapper.shared().readTree(Files.readString(file));
    body.put("pupil", pupil);
    if (grown) body.putObject("addedLater").put("by", "the release after");
    return topic.next("pupil:" + pupil, "pupil-case." + name, body.toString());
  }

  private Document row(String pupil) {
    return feed.rows(new PupilProjection()).find(new Document("_id", "pupil:" + pupil)).first();
  }

  private long parked() {
    return feed.health().parked();
  }

  @Test
  void a_consumer_one_version_behind_goes_on() throws IOException {
    topic.send(says("ahead", "joined-school", true));
    topic.send(says("grown", "joined-school", true));
    topic.send(says("grown", "placed-on-register", true));
    feed.start();
    assertThat(feed.await(3, LONG)).isTrue();
    assertThat(row("grown").toJson()).contains("\"provision\": \"E\"").doesNotContain("addedLater");
    assertThat(feed.health().grade()).isEqualTo(Grade.GREEN);

    topic.send(says("ahead", "placed-on-register", false).with("version", 2));
    topic.send(says("ahead", "needs-ranked", false));
    topic.send(says("other", "joined-school", false));
    assertThat(feed.await(6, LONG)).isTrue();
    assertThat(row("ahead").getLong("seq")).isZero();
    assertThat(row("other").getLong("seq")).isZero();
    assertThat(parked()).as("two messages, for the row and the timeline").isEqualTo(4);

    feed.close();
    feed = release(2);
    feed.start();
    await().atMost(LONG).until(() -> feed.ready() && parked() == 0);
    assertThat(row("ahead").getLong("seq")).isEqualTo(2);
    assertThat(row("ahead").toJson()).contains("\"provision\": \"E\"");
  }
}
