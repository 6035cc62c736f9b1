package waymark.ledger.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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
   * @throws Fork where the topic carries another ledger, or other content at a position read before
   */
  static Intake of(
      List<ConsumerRecord<byte[], byte[]>> records,
      String ledgerId,
      Progress progress,
      Places places) {
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
    refuseForks(messages, progress, places);
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

  private static void refuseForks(List<Message> messages, Progress progress, Places places) {
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
    var hashes = places.hashes(known);
    for (Message message : messages) {
      Received head = message.head();
      var before = hashes.get(head.position());
      if (before != null && !before.equals(Hashes.pack(head.hash()))) {
        throw fork(head);
      }
    }
  }

  private static Fork fork(Received head) {
    return new Fork(
        "Position %d of ledger %s came again with other content: two histories. The ledger was restored without its end and written on: restore a newer backup, or begin a new generation (./waymark new-generation)."
            .formatted(head.position(), head.ledgerId()));
  }
}
