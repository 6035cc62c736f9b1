package waymark.ledger.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import waymark.ledger.publish.SteppedTurn;

/** A topic of one partition: what was sent, the ends of transactions, and whose turn it is. */
final class Log implements Runnable {

  private record Late(int epoch, ProducerRecord<String, byte[]> record) {}

  private final World world;
  private final List<Optional<ConsumerRecord<byte[], byte[]>>> entries = new ArrayList<>();
  private final List<Integer> epochs = new ArrayList<>();
  private final List<Late> late = new ArrayList<>();
  private int epoch;

  Log(World world) {
    this.world = world;
  }

  Producer<String, byte[]> producer() {
    return Standin.of(Producer.class, new Sending(world, this));
  }

  /** A new producer; every earlier one is refused from here on. */
  int fence() {
    return ++epoch;
  }

  boolean isFenced(int of) {
    return of != epoch;
  }

  void append(int by, ProducerRecord<String, byte[]> record) {
    var headers = new RecordHeaders(record.headers().toArray());
    byte[] key = record.key().getBytes(UTF_8);
    entries.add(
        Optional.of(
            new ConsumerRecord<>(
                record.topic(),
                0,
                entries.size(),
                record.timestamp(),
                TimestampType.CREATE_TIME,
                key.length,
                record.value() == null ? -1 : record.value().length,
                key,
                record.value(),
                headers,
                Optional.empty())));
    epochs.add(by);
  }

  void endTransaction(int by) {
    entries.add(Optional.empty());
    epochs.add(by);
  }

  /** The broker has it, and appends it when it comes round to it, unless it is fenced by then. */
  void appendLater(int by, ProducerRecord<String, byte[]> record) {
    late.add(new Late(by, record));
  }

  @Override
  public void run() {
    while (!world.isCalm() || !late.isEmpty()) {
      world.schedule.rest();
      if (!late.isEmpty()) {
        Late next = late.removeFirst();
        if (!isFenced(next.epoch())) {
          append(next.epoch(), next.record());
        }
      }
    }
  }

  long end() {
    return entries.size();
  }

  /** The last position it holds every event of. */
  long whole() {
    var records = records(0, end());
    if (records.isEmpty()) {
      return 0;
    }
    long position = number(records.getLast(), "position");
    boolean last = number(records.getLast(), "index") == number(records.getLast(), "count") - 1;
    return last ? position : position - 1;
  }

  private static long number(ConsumerRecord<byte[], byte[]> record, String header) {
    return Long.parseLong(SteppedTurn.header(record, header));
  }

  /** All records between two offsets. */
  List<ConsumerRecord<byte[], byte[]>> records(long from, long below) {
    return entries.subList((int) from, (int) below).stream().flatMap(Optional::stream).toList();
  }

  Optional<ConsumerRecord<byte[], byte[]>> last() {
    world.schedule.pass();
    return records(0, end()).reversed().stream().findFirst();
  }

  /** Whether every publisher's records stand before those of the next. */
  boolean isInTurns() {
    for (int i = 1; i < epochs.size(); i++) {
      if (epochs.get(i) < epochs.get(i - 1)) {
        return false;
      }
    }
    return true;
  }
}
