package waymark.ledger.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import waymark.ledger.feed.Arrival.Message;
import waymark.ledger.store.CrashPoint;

/**
 * Folds a log into empty read models stream by stream, so that every row is written once however
 * long the log is and nothing is read back. A log that does not fit into memory is read several
 * times, for some of its streams at each.
 */
final class WholeLog {
  private static final int CHUNK = 1_000;
  private final Topic topic;
  private final long end;
  private final List<Folding<?>> foldings;
  private long mostBytes = Runtime.getRuntime().maxMemory() / 8;

  /**
   * @param end offset of the first record that is left out
   * @param foldings into collections with nothing in them
   */
  WholeLog(Topic topic, long end, List<Folding<?>> foldings) {
    this.topic = topic;
    this.end = end;
    this.foldings = foldings;
  }

  /** With another bound of what is held in memory. */
  WholeLog holding(long bytes) {
    mostBytes = bytes;
    return this;
  }

  /** What is done with every message once, in the order of the log, before any is folded. */
  interface Reading {
    List<Message> read(List<ConsumerRecord<byte[], byte[]>> batch);
  }

  /** Gives how often the log was read. */
  int fold(Reading first) {
    int readings = 0;
    for (long from = 0; from < Gathering.NUMBERS; readings++) {
      var gathering = new Gathering(from, mostBytes);
      gather(gathering, readings == 0 ? first : batch -> wanted(batch, gathering));
      fold(gathering.chunks(CHUNK));
      from = gathering.to();
    }
    return readings;
  }

  private void gather(Gathering gathering, Reading reading) {
    try (var scan = new TopicScan(topic, 0)) {
      for (var batch = scan.next(end); !batch.isEmpty(); batch = scan.next(end)) {
        reading.read(batch).forEach(gathering::add);
      }
    }
  }

  /** Of what was read whole before: headers of other streams are passed over. */
  private static List<Message> wanted(
      List<ConsumerRecord<byte[], byte[]>> batch, Gathering gathering) {
    List<Message> wanted = new ArrayList<>();
    for (var each : batch) {
      if (gathering.wants(Envelope.stream(each))
          && Envelope.read(each) instanceof Message message) {
        wanted.add(message);
      }
    }
    return wanted;
  }

  private void fold(List<List<Message>> chunks) {
    try (ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      List<Future<?>> folding = new ArrayList<>();
      for (int i = 0; i < chunks.size(); i++) {
        int number = i;
        folding.add(
            threads.submit(() -> {
              List<Message> chunk = chunks.set(number, List.of());
              foldings.forEach(each -> each.takeNew(chunk));
              CrashPoint.reached("rebuild.in-batch");
            }));
      }
      for (Future<?> each : folding) {
        each.get();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The rebuild was interrupted; nothing has changed.", stopped);
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException why
          ? why
          : new IllegalStateException(failed);
    }
  }
}
