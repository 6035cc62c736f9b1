package waymark.ledger.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import waymark.ledger.store.CanonicalJson;
import waymark.ledger.store.Leaf;
import waymark.ledger.store.StoredCommit;

/** Writes the records of a commit: one for each stored event, in order. */
final class Records {

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
   */
  List<ProducerRecord<String, byte[]>> of(StoredCommit commit, Leaf leaf) {
    var records = new ArrayList<ProducerRecord<String, byte[]>>();
    for (int index = 0; index < leaf.events().size(); index++) {
      @Nullable PublicMessage message = message(leaf, index);
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

  private @Nullable PublicMessage message(Leaf leaf, int index) {
    boolean ledgersOwn = leaf.events().get(index).type().startsWith("ledger.");
    return ledgersOwn ? null : messages.of(leaf, index).orElse(null);
  }

  private static void add(Headers headers, String name, Object value) {
    headers.add(name, value.toString().getBytes(UTF_8));
  }
}
