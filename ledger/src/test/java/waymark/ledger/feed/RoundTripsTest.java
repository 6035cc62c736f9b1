package waymark.ledger.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import waymark.ledger.testing.LedgerTopic;
import waymark.ledger.testing.TestMongo;

/** What a batch costs in questions to the database, however many records are in it. */
class RoundTripsTest {
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final LedgerTopic topic = new LedgerTopic("letters");
  private final MongoClient client =
      MongoClients.create(
          MongoClientSettings.builder()
              .applyConnectionString(new ConnectionString(TestMongo.uri()))
              .addCommandListener(
                  new CommandListener() {
                    @Override
                    public void commandStarted(CommandStartedEvent event) {
                      asked.add(event.getCommandName());
                    }
                  })
              .build());
  private final Storing storing =
      new Storing(
          "letters",
          client.getDatabase(TestMongo.database("trips")),
          List.of(Letters.PLAIN),
          new Mark());
  private List<ConsumerRecord<byte[], byte[]>> last = List.of();
  private long offset;

  @BeforeEach
  void start() {
    storing.start();
    asked.clear();
  }

  @AfterEach
  void close() {
    client.close();
    topic.close();
  }

  /** A batch with a letter for each of these streams. */
  private void takes(String... streams) {
    var batch = new ArrayList<ConsumerRecord<byte[], byte[]>>();
    for (String stream : streams) {
      var sent = topic.next(stream, Letters.TYPE, Letters.body("a"));
      batch.add(sent.received(topic.name(), offset++));
    }
    last = batch;
    storing.take(batch, offset);
  }

  @Test
  void streams_it_has_not_met_cost_one_read_one_write_of_rows_and_one_of_the_place() {
    takes("case:1", "case:2", "case:3", "case:1");

    assertThat(asked).containsExactly("find", "insert", "update");
  }

  @Test
  void streams_it_has_met_are_not_read_again() {
    takes("case:1", "case:2");
    asked.clear();

    takes("case:2", "case:1", "case:1");

    assertThat(asked).containsExactly("update", "update");
  }

  @Test
  void new_and_old_streams_go_in_one_write() {
    takes("case:1");
    asked.clear();

    takes("case:1", "case:2");

    assertThat(asked).containsExactly("find", "update", "update");
  }

  @Test
  void a_hundred_streams_cost_what_one_does() {
    takes(IntStream.range(0, 100).mapToObj(i -> "case:" + i).toArray(String[]::new));

    assertThat(asked).containsExactly("find", "insert", "update");
  }

  @Test
  void what_comes_again_costs_one_read_of_hashes_more_and_no_write_of_rows() {
    takes("case:1", "case:2");
    asked.clear();

    storing.take(last, ++offset);

    assertThat(asked).containsExactly("find", "update");
  }
}
