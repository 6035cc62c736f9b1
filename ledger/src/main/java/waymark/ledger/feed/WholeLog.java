package waymark.ledger.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import waymark.ledger.feed.Arrival.Message;
import waymark.ledger.feed.Gathering.Chunk;
import waymark.ledger.store.CrashPoint;

/**
 * Folds a log into empty read models stream by stream, so that every row is written once however
 * long the log is and nothing is read back. A log that does not fit into memory is read several
 * times, for some of its streams at each; only a row whose stream does not fit is read back.
 */
final class WholeLog {
  private static final int ROOM = (int) Math.min(Integer.MAX_VALUE, Room.FOLDED);

  /** Large enough that its rows are worth a write. */
  private static final int CHUNK = ROOM / 8;

  private final Semaphore room = new Semaphore(ROOM);
  private final Set<String> begun = new HashSet<>();
  private final Topic topic;
  private final long end;
  private final List<Folding<?>> foldings;
  private long mostBytes = Room.GATHERED;

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
      while (gatherNext(scan, gathering, reading)) {
        if (gathering.full()) {
          var chunks = gathering.chunks(mostBytes);
          chunks.forEach(each -> begun.addAll(each.streams()));
          fold(chunks);
        }
      }
    }
  }

  /** A method by itself, so that no batch is held while the next is read. */
  private boolean gatherNext(TopicScan scan, Gathering gathering, Reading reading) {
    var batch = scan.next(end);
    for (Message message : reading.read(batch)) {
      if (foldings.stream().anyMatch(each -> each.concerns(message.head().stream()))) {
        gathering.add(message);
      }
    }
    return !batch.isEmpty();
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

  private void fold(List<Chunk> chunks) {
    try (ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      List<Future<?>> folding = new ArrayList<>();
      for (int i = 0; i < chunks.size(); i++) {
        int number = i;
        folding.add(
            threads.submit(() -> {
              fold(chunks.set(number, Chunk.NONE));
              return null;
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

  private void fold(Chunk chunk) throws InterruptedException {
    // A long one waits until no other is folded.
    int share = (int) Math.min(ROOM, chunk.bytes());
    room.acquire(share);
    try {
      if (chunk.streams().stream().anyMatch(begun::contains)) {
        foldings.forEach(each -> each.take(chunk.messages()));
      } else {
        foldings.forEach(each -> each.takeNew(chunk.messages()));
      }
      CrashPoint.reached("rebuild.in-batch");
    } finally {
      room.release(share);
    }
  }
}
