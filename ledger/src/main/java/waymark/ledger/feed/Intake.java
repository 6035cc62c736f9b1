package waymark.ledger.feed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.types.Binary;
import waymark.ledger.feed.Arrival.Message;
import waymark.ledger.feed.Arrival.Unreadable;

/**
 * A batch, sorted into what has a place in the ledger and what has none.
 *
 * @param messages in the order of the topic
 */
record Intake(String ledgerId, List<Message> messages, List<Unreadable> unreadable) {

  /**
   * @param ledgerId the ledger read so far; empty before the first record
   * @param hashes of those of some positions that were read before, see {@link Places#hashes}
   * @throws Fork where the topic carries another ledger, or other content at a position read before
   */
  static Intake of(
      List<ConsumerRecord<byte[], byte[]>> records,
      String ledgerId,
      Progress progress,
      Function<Collection<Long>, Map<Long, Binary>> hashes) {
    List<Message> messages = new ArrayList<>();
    List<Unreadable> unreadable = new ArrayList<>();
    String ledger = ledgerId;
    for (var each : records) {
      switch (Envelope.read(each)) {
        case Message message -> {
          messages.add(message);
          ledger = sameLedger(ledger, message.head());
        }
        case Unreadable without -> unreadable.add(without);
      }
    }
    refuseForks(messages, progress, hashes);
    return new Intake(ledger, messages, unreadable);
  }

  private static String sameLedger(String ledger, Received head) {
    if (!ledger.isEmpty() && !ledger.equals(head.ledgerId())) {
      throw new Fork(
          "The topic carries ledger %s at position %d; this reader follows %s."
              .formatted(head.ledgerId(), head.position(), ledger));
    }
    return head.ledgerId();
  }

  private static void refuseForks(
      List<Message> messages,
      Progress progress,
      Function<Collection<Long>, Map<Long, Binary>> hashes) {
    var known = new TreeSet<Long>();
    Map<Long, String> inBatch = new HashMap<>();
    for (Message message : messages) {
      Received head = message.head();
      if (head.position() <= progress.highest()) {
        known.add(head.position());
      }
      String earlier = inBatch.put(head.position(), head.hash());
      if (earlier != null && !earlier.equals(head.hash())) {
        throw fork(head);
      }
    }
    if (known.isEmpty()) {
      return;
    }
    var before = hashes.apply(known);
    for (Message message : messages) {
      Received head = message.head();
      var hash = before.get(head.position());
      if (hash != null && !hash.equals(Hashes.pack(head.hash()))) {
        throw fork(head);
      }
    }
  }

  private static Fork fork(Received head) {
    return new Fork(
        "Position %d of ledger %s came again with other content: two histories. The ledger was restored without its end and written on: restore a newer backup, or begin a new generation (./waymark new-generation). If nothing was restored, somebody else wrote to its topic: take that right away, and begin a new generation."
            .formatted(head.position(), head.ledgerId()));
  }
}
