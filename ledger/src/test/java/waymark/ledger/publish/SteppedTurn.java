package waymark.ledger.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoDatabase;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import waymark.ledger.store.SteppedStore;

/** A publisher's turn that is taken step by step. */
public final class SteppedTurn {

  private final Turn turn;

  public SteppedTurn(
      MongoDatabase database,
      Producer<String, byte[]> producer,
      Supplier<Optional<ConsumerRecord<byte[], byte[]>>> last,
      Topic topic,
      PublicMessages messages) {
    turn =
        new Turn(
            new SteppedStore.Reads(database)::from,
            new Session(producer),
            new TopicCheck(topic),
            () -> ending(topic, new SteppedStore.Reads(database)::from, last.get()),
            new Records(topic.ledgerId(), topic.name(), messages),
            new Progress(database, topic.ledgerId()),
            () -> 0);
  }

  public static Topic topic(String ledgerId) {
    return new Topic(ledgerId, "simulated", Map.of());
  }

  public boolean advance() {
    return turn.advance();
  }

  public void settle() {
    turn.settle();
  }

  public void repeatFrom(long position) {
    turn.repeatFrom(position);
  }

  public long published() {
    return turn.published();
  }

  public void close() {
    turn.close();
  }

  private static Ending ending(
      Topic topic, Tail ledger, Optional<ConsumerRecord<byte[], byte[]>> last) {
    return Ending.of(topic, ledger, last.stream().map(EndRecord::of).toList(), true).orElseThrow();
  }

  public static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), UTF_8);
  }
}
