package waymark.journeys.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static waymark.journeys.journey.Journey.expect;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Every message on Kafka is valid against its schema in contracts/, and no type is missing. */
public final class ContractsJourney implements Journey {
  private static final String BASE = "https://waymark.invalid/contracts/";

  private final Stack stack;
  private final Set<String> ran;
  private final SchemaRegistry schemas =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(this::file));
  private final Map<String, Schema> read = new HashMap<>();

  ContractsJourney(Stack stack) {
    this(stack, Set.of());
  }

  /**
   * @param ran journeys that were run before: what they send is there too
   */
  public ContractsJourney(Stack stack, Set<String> ran) {
    this.stack = stack;
    this.ran = ran;
  }

  @Override
  public List<Check> checks() {
    return List.of(
        new Check("every record's headers are valid against the envelope", this::headersAreValid),
        new Check("every message is valid against its schema", this::messagesAreValid),
        new Check("every type that was to be sent is there", this::noneIsMissing));
  }

  private void headersAreValid() {
    var records = TopicRecords.all(stack.broker());
    expect(!records.isEmpty(), "there is nothing on the broker");
    for (var record : records) {
      var headers = JsonMapper.shared().createObjectNode();
      record.headers().forEach(header -> headers.put(header.key(), text(header)));
      valid("envelope", headers.toString(), record);
    }
  }

  private void messagesAreValid() {
    var valid = new TreeMap<String, Integer>();
    for (var record : TopicRecords.all(stack.broker())) {
      if (record.value() == null) continue;
      var name = name(record);
      valid(name, new String(record.value(), UTF_8), record);
      valid.merge(name, 1, Integer::sum);
    }
    expect(!valid.isEmpty(), "there is no public message on the broker");
    System.out.println("        " + valid);
  }

  /** Dates, instants and UUIDs too, which this version of JSON Schema takes for remarks. */
  private void valid(String name, String json, ConsumerRecord<byte[], byte[]> record) {
    var problems =
        schema(name)
            .validate(
                json,
                InputFormat.JSON,
                run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)));
    expect(problems.isEmpty(), name + " at " + place(record) + ": " + problems);
  }

  private void noneIsMissing() {
    var sent = new HashSet<String>();
    for (var record : TopicRecords.all(stack.broker())) {
      if (record.value() != null) sent.add(name(record));
    }
    var missing = MessageTypes.listed().missing(sent, ran);
    expect(missing.isEmpty(), "nobody has sent " + missing);
  }

  /** As its schema is named, {@code pupil-case/erased.v1}. */
  private static String name(ConsumerRecord<byte[], byte[]> record) {
    var type = Objects.requireNonNull(header(record, "type"));
    return type.replaceFirst("\\.", "/") + ".v" + header(record, "version");
  }

  private Schema schema(String name) {
    var location = SchemaLocation.of(BASE + name + ".schema.json");
    return read.computeIfAbsent(name, once -> schemas.getSchema(location));
  }

  private String file(String id) {
    try {
      return Files.readString(stack.root().resolve("contracts/" + id.substring(BASE.length())));
    } catch (IOException e) {
      throw new UncheckedIOException("there is no contract " + id, e);
    }
  }

  private static @Nullable String header(ConsumerRecord<byte[], byte[]> record, String name) {
    var header = record.headers().lastHeader(name);
    return header == null ? null : text(header);
  }

  private static String text(Header header) {
    return new String(header.value(), UTF_8);
  }

  private static String place(ConsumerRecord<byte[], byte[]> record) {
    return record.topic() + " offset " + record.offset();
  }
}
