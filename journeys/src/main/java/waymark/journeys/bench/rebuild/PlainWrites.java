package waymark.journeys.bench.rebuild;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.Projection;
import waymark.ledger.feed.Received;
import waymark.ledger.feed.RowJson;

/**
 * The same fold as one would write it first: batch by batch the rows are read at once, folded event
 * by event, and every event's row goes into one bulk of upserts. Nothing guards against repetition.
 */
final class PlainWrites<R> {
  private final Projection<R> projection;
  private final MongoCollection<Document> rows;

  PlainWrites(Projection<R> projection, MongoCollection<Document> rows) {
    this.projection = projection;
    this.rows = rows;
  }

  void take(List<ConsumerRecord<byte[], byte[]>> batch) {
    if (batch.isEmpty()) {
      return;
    }
    Map<String, R> values = new HashMap<>();
    var streams = batch.stream().map(each -> text(each, "stream")).distinct().toList();
    for (Document stored : rows.find(in("_id", streams))) {
      values.put(
          stored.getString("_id"),
          projection.read(RowJson.toJson(stored.get("row", Document.class))));
    }
    List<WriteModel<Document>> writes = new ArrayList<>();
    for (var each : batch) {
      Received message = message(each);
      R value = projection.fold(values.get(message.stream()), message);
      values.put(message.stream(), value);
      var row = new Document("_id", message.stream());
      row.append("row", RowJson.toBson(projection.write(value)));
      writes.add(
          new ReplaceOneModel<>(
              eq("_id", message.stream()), row, new ReplaceOptions().upsert(true)));
    }
    rows.bulkWrite(writes);
  }

  private static Received message(ConsumerRecord<byte[], byte[]> each) {
    return new Received(
        text(each, "ledgerId"),
        Long.parseLong(text(each, "position")),
        0,
        1,
        text(each, "stream"),
        Long.parseLong(text(each, "seq")),
        text(each, "type"),
        1,
        Instant.parse(text(each, "recordedAt")),
        text(each, "hash"),
        new String(each.key(), UTF_8),
        (ObjectNode) JsonMapper.shared().readTree(each.value()));
  }

  private static String text(ConsumerRecord<byte[], byte[]> each, String header) {
    return new String(each.headers().lastHeader(header).value(), UTF_8);
  }
}
