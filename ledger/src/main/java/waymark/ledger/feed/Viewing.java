package waymark.ledger.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.ledger.feed.Arrival.Message;
import waymark.ledger.feed.StreamGuard.Standing;
import waymark.ledger.feed.StreamGuard.Verdict;
import waymark.ledger.publish.Successor;

/**
 * Hands events to a handler in memory, each once and in the order of its stream, whether the topic
 * or the ledger itself was first to tell of it.
 */
final class Viewing implements Sink {
  private static final Logger LOG = LoggerFactory.getLogger(Viewing.class);
  private final Consumer<Received> handler;
  private final Runnable whenCurrent;
  private final Consumer<Set<String>> setAside;
  private final Mark mark;
  private final Mark told;
  private final Progress progress = new Progress();
  private final Map<String, Standing> streams = new HashMap<>();
  private final Map<String, TreeMap<Long, Message>> aside = new HashMap<>();
  private Set<String> known = Set.of();
  private volatile String ledger = "";
  private long offset;
  private volatile long parked;
  private volatile long firstAside;
  private volatile int holes;

  /**
   * @param whenCurrent done whenever all is read that there was a moment ago
   * @param setAside hears, before anything read with them counts as reached, of which streams
   *     something is set aside, whenever those are others
   * @param mark up to where all is read
   * @param told the highest position that the topic has told of
   */
  Viewing(
      Consumer<Received> handler,
      Runnable whenCurrent,
      Consumer<Set<String>> setAside,
      Mark mark,
      Mark told) {
    this.handler = handler;
    this.whenCurrent = whenCurrent;
    this.setAside = setAside;
    this.mark = mark;
    this.told = told;
  }

  @Override
  public long start() {
    return offset;
  }

  /** The first time, the one the ledger's newest generation is on: an older one is not followed. */
  @Override
  public Topic topic(Topic configured) {
    Topic newest = configured;
    if (offset == 0) {
      for (var next = newest.successor(); next.isPresent(); next = newest.successor()) {
        newest = new Topic(configured.bootstrap(), next.get().topic());
      }
    }
    return newest;
  }

  @Override
  public void follow(Successor successor) {
    throw new Fork(
        "The ledger goes on as %s on the topic %s, without its former end: restart this service, so that it forgets what was lost."
            .formatted(successor.ledgerId(), successor.topic()));
  }

  @Override
  public void current() {
    whenCurrent.run();
  }

  @Override
  public synchronized void take(List<ConsumerRecord<byte[], byte[]>> records, long nextOffset) {
    long highest = take(records);
    offset = nextOffset;
    told.reached(Math.max(told.position(), highest));
  }

  /**
   * Takes records, wherever they come from.
   *
   * @return the highest position among them
   */
  synchronized long take(List<ConsumerRecord<byte[], byte[]>> records) {
    long highest = 0;
    for (var each : records) {
      if (Envelope.read(each) instanceof Message message) {
        if (!ledger.isEmpty() && !ledger.equals(message.head().ledgerId())) {
          throw new Fork("The topic carries another ledger, " + message.head().ledgerId() + ".");
        }
        ledger = message.head().ledgerId();
        take(message);
        progress.add(message.head());
        highest = Math.max(highest, message.head().position());
      }
    }
    tell(Set.copyOf(aside.keySet()));
    parked = aside.values().stream().mapToLong(TreeMap::size).sum();
    firstAside =
        aside.values().stream()
            .flatMap(waiting -> waiting.values().stream())
            .mapToLong(each -> each.head().position())
            .min()
            .orElse(0);
    holes = progress.holes();
    mark.reached(progress.position());
    return highest;
  }

  private void tell(Set<String> streams) {
    if (!streams.equals(known)) {
      setAside.accept(streams);
      known = streams;
    }
  }

  private void take(Message message) {
    String stream = message.head().stream();
    var waiting = aside.computeIfAbsent(stream, name -> new TreeMap<>());
    waiting.put(message.head().seq(), message);
    while (!waiting.isEmpty()) {
      Message first = waiting.firstEntry().getValue();
      Verdict verdict =
          StreamGuard.judge(streams.getOrDefault(stream, Standing.NONE), first.head());
      if (verdict == Verdict.GAP || (verdict == Verdict.NEXT && !handled(first))) {
        return;
      }
      if (verdict == Verdict.NEXT) {
        Received head = first.head();
        streams.put(stream, new Standing(head.seq(), head.hash(), head.position()));
      }
      waiting.remove(first.head().seq());
    }
    aside.remove(stream);
  }

  private boolean handled(Message message) {
    Received head = message.head();
    byte[] value = message.value();
    try {
      boolean empty = value == null || value.length == 0;
      handler.accept(empty ? head : Bodies.read(message, Integer.MAX_VALUE));
      return true;
    } catch (RuntimeException thrown) {
      // Not its message: that could repeat a personal value.
      String kind = thrown.getClass().getSimpleName();
      LOG.warn("Position {} of {} is set aside: {}", head.position(), ledger, kind);
      return false;
    }
  }

  String ledger() {
    return ledger;
  }

  long parked() {
    return parked;
  }

  long firstAside() {
    return firstAside;
  }

  int holes() {
    return holes;
  }
}
