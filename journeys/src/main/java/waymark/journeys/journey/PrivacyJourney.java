package waymark.journeys.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static waymark.journeys.journey.Journey.expect;

import com.mongodb.client.MongoClients;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.RawBsonDocument;

/** No personal value stands in clear in a database, on Kafka or in a log. */
final class PrivacyJourney implements Journey {
  private static final int FEWEST = 100;

  private final Stack stack;
  private List<Person> people = List.of();
  private Leaks leaks = new Leaks(List.of(), List.of());

  PrivacyJourney(Stack stack) {
    this.stack = stack;
  }

  @Override
  public List<Check> checks() {
    return List.of(
        new Check("everyone of the demonstration trust is known by name", this::meetEveryone),
        new Check("no database holds a personal value in clear", this::databases),
        new Check("Kafka holds no personal value in clear", this::kafka),
        new Check("no log holds a personal value", this::logs));
  }

  private void meetEveryone() {
    var director = stack.signIn("director");
    var found = new ArrayList<Person>();
    var pupils = director.get("/api/reports/pupils?limit=10000").orFail().json();
    for (var pupil : pupils.required("pupils")) {
      var id = pupil.required("pupil").asString();
      found.add(Person.of(director.get("/api/reports/pupils/" + id).orFail().json()));
    }
    expect(found.size() >= FEWEST, "only " + found.size() + " pupils were met");
    people = List.copyOf(found);
    leaks = new Leaks(people, stack.accounts().all());
  }

  private void databases() {
    expect(!people.isEmpty(), "nobody to look for");
    var documents = 0L;
    try (var client = MongoClients.create(stack.databaseUri())) {
      for (var database : client.listDatabaseNames()) {
        if (List.of("admin", "config").contains(database)) continue;
        for (var collection : client.getDatabase(database).listCollectionNames()) {
          var all = client.getDatabase(database).getCollection(collection, RawBsonDocument.class);
          for (var document : all.find()) {
            leaks.search(database + "." + collection, text(document));
            documents++;
          }
        }
      }
    }
    leaks.expectNone();
    expect(documents > people.size(), "only " + documents + " documents were read");
  }

  private void kafka() {
    expect(!people.isEmpty(), "nobody to look for");
    var records = TopicRecords.all(stack.broker());
    records.forEach(record -> leaks.search(record.topic(), text(record)));
    leaks.expectNone();
    expect(records.size() > people.size(), "only " + records.size() + " records were read");
  }

  private void logs() throws Exception {
    expect(!people.isEmpty(), "nobody to look for");
    try (Stream<Path> files = Files.walk(stack.logs())) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        leaks.searchLog(file.getFileName().toString(), new String(Files.readAllBytes(file), UTF_8));
      }
    }
    leaks.expectNone();
  }

  /** As it is stored, for what is text within bytes, and as JSON, for its dates and numbers. */
  static String text(RawBsonDocument document) {
    return new String(document.getByteBuffer().array(), UTF_8) + ' ' + document.toJson();
  }

  static String text(ConsumerRecord<byte[], byte[]> record) {
    var text = new StringBuilder();
    if (record.key() != null) text.append(new String(record.key(), UTF_8)).append(' ');
    if (record.value() != null) text.append(new String(record.value(), UTF_8)).append(' ');
    for (var header : record.headers()) {
      var value = new String(header.value(), UTF_8);
      text.append('"').append(header.key()).append("\":\"").append(value).append("\" ");
    }
    return text.toString();
  }
}
