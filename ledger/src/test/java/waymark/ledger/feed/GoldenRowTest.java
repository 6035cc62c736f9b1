package waymark.ledger.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.StreamGuard.Standing;
import waymark.ledger.testing.TestMongo;

/** A row as it was written once, with each kind of value there is in one. */
class GoldenRowTest {

  /** Keeps what it finds as it is. */
  private record AsItIs() implements Projection<ObjectNode> {
    @Override
    public String name() {
      return "golden";
    }

    @Override
    public Set<String> types() {
      return Set.of();
    }

    @Override
    public ObjectNode fold(ObjectNode row, Received message) {
      return row;
    }

    @Override
    public ObjectNode write(ObjectNode row) {
      return row;
    }

    @Override
    public ObjectNode read(ObjectNode json) {
      return json;
    }

    @Override
    public List<Index> indexes() {
      return List.of();
    }
  }

  private final byte[] golden =
      HexFormat.of()
          .parseHex(Files.readString(Path.of("src/test/resources/golden/row.v1.bson.hex")));

  GoldenRowTest() throws IOException {}

  @Test
  void a_golden_row_is_read_and_written_back_byte_for_byte() {
    var document = new RawBsonDocument(golden);
    assertThat(bytes(RowJson.toBson(RowJson.toJson(document.decode(new DocumentCodec())))))
        .isEqualTo(golden);
  }

  @Test
  void a_read_model_loads_a_golden_row_and_saves_it_byte_for_byte() {
    var database = TestMongo.client().getDatabase(TestMongo.database("golden"));
    var rows = database.getCollection("golden", RawBsonDocument.class);
    var document = new RawBsonDocument(golden);
    rows.insertOne(document);
    String stream = document.getString("_id").getValue();
    var model = new ReadModel<>(database, new AsItIs(), "golden");
    Map<String, Row<ObjectNode>> loaded = model.load(Set.of(stream));
    assertThat(loaded.get(stream).standing())
        .isEqualTo(new Standing(5, document.getString("hash").getValue(), 17));
    model.save(loaded.values());
    assertThat(bytes(rows.find().first())).isEqualTo(golden);
  }

  private static byte[] bytes(RawBsonDocument document) {
    var buffer = document.getByteBuffer().asNIO();
    var bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return bytes;
  }
}
