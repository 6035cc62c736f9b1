package waymark.ledger.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import waymark.ledger.store.CanonicalJson;
import waymark.ledger.store.Leaf;
import waymark.ledger.store.StoredCommit;

/** Writes the records of a commit: one for each stored event, in order. */
public final class Records {

  private final String ledgerId;
  private final String topic;
  private final PublicMessages messages;

  Records(String ledgerId, String topic, PublicMessages messages) {
    this.ledgerId = ledgerId;
    this.topic = topic;
    this.messages = messages;
  }

  /**
   * @param leaf the commit's content
   * @throws ReleaseTooOld where one of its events is known to a later release only
   */
  List<ProducerRecord<String, byte[]>> of(StoredCommit commit, Leaf leaf) {
    return of(commit, leaf, messages);
  }

  /**
   * The records of a commit as a reader of the topic gets them, without a topic. An event that this
   * release cannot read comes under no key, so that its reader sets it aside.
   */
  public List<ConsumerRecord<byte[], byte[]>> readBack(StoredCommit commit) {
    return of(commit, commit.read(), this::orUnreadable).stream().map(Records::received).toList();
  }

  private Optional<PublicMessage> orUnreadable(Leaf leaf, int index) {
    try {
      return messages.of(leaf, index);
    } catch (RuntimeException ofALaterRelease) {
      var nothing = JsonNodeFactory.instance.objectNode();
      return Optional.of(new PublicMessage("unreadable", 1, "", nothing));
    }
  }

  private static ConsumerRecord<byte[], byte[]> received(ProducerRecord<String, byte[]> sent) {
    var received =
        new ConsumerRecord<byte[], byte[]>(
            sent.topic(), sent.partition(), 0, sent.key().getBytes(UTF_8), sent.value());
    sent.headers().forEach(received.headers()::add);
    return received;
  }

  private List<ProducerRecord<String, byte[]>> of(
      StoredCommit commit, Leaf leaf, PublicMessages messages) {
    var records = new ArrayList<ProducerRecord<String, byte[]>>();
    for (int index = 0; index < leaf.events().size(); index++) {
      @Nullable PublicMessage message = message(commit.position(), leaf, index, messages);
      var record =
          new ProducerRecord<String, byte[]>(
              topic,
              0,
              leaf.recordedAt().toEpochMilli(),
              message == null ? leaf.stream() : message.key(),
              message == null ? null : CanonicalJson.bytes(message.body()));
      Headers headers = record.headers();
      add(headers, "ledgerId", ledgerId);
      add(headers, "position", commit.position());
      add(headers, "index", index);
      add(headers, "count", leaf.events().size());
      add(headers, "stream", leaf.stream());
      add(headers, "seq", leaf.firstSeq() + index);
      add(headers, "type", message == null ? "" : message.type());
      add(headers, "version", message == null ? 0 : message.version());
      add(headers, "recordedAt", Leaf.written(leaf.recordedAt()));
      add(headers, "hash", commit.hash());
      records.add(record);
    }
    return records;
  }

  private static @Nullable PublicMessage message(
      long position, Leaf leaf, int index, PublicMessages messages) {
    boolean ledgersOwn = leaf.events().get(index).type().startsWith("ledger.");
    try {
      return ledgersOwn ? null : messages.of(leaf, index).orElse(null);
    } catch (IllegalStateException unknown) {
      throw new ReleaseTooOld(position, unknown);
    }
  }

  private static void add(Headers headers, String name, Object value) {
    headers.add(name, value.toString().getBytes(UTF_8));
  }
}
