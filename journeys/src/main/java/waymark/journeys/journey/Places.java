package waymark.journeys.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bson.RawBsonDocument;

/**
 * Where a stack keeps anything: every database, topic, file and e-mail there is when it is looked
 * at, none of them listed here. Each search answers how much it read.
 */
record Places(Stack stack) {
  /**
   * The server's own. Its log of operations, in {@code local}, is not: that holds what was kept.
   */
  private static final List<String> SERVERS = List.of("admin", "config");

  /**
   * Read as databases and topics instead, or the very place for it: programs, who may sign in, and
   * keys, and measurements on data of their own.
   */
  private static final List<String> NOT_READ_AS_FILES =
      List.of("bin", "bench", "secrets", "accounts.txt", "data/mongodb", "data/broker");

  long databases(Leaks leaks) {
    var documents = 0L;
    try (var client = MongoClients.create(stack.databaseUri())) {
      for (var name : client.listDatabaseNames()) {
        if (SERVERS.contains(name)) continue;
        var database = client.getDatabase(name);
        for (var collection : database.listCollectionNames()) {
          for (var document : database.getCollection(collection, RawBsonDocument.class).find()) {
            leaks.search(name + "." + collection, Stored.document(document));
            documents++;
          }
        }
      }
    }
    return documents;
  }

  long topics(Leaks leaks) {
    var records = TopicRecords.all(stack.broker());
    records.forEach(record -> leaks.search(record.topic(), Stored.message(record)));
    return records.size();
  }

  /** Logs, and whatever else lies in the home. */
  long files(Leaks leaks) {
    try (Stream<Path> all = Files.walk(stack.home())) {
      var read = all.filter(Files::isRegularFile).filter(this::isReadAsFile).toList();
      for (var file : read) {
        var text = new String(Files.readAllBytes(file), UTF_8);
        leaks.searchLog(stack.home().relativize(file).toString(), text);
      }
      return read.size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isReadAsFile(Path file) {
    return NOT_READ_AS_FILES.stream().map(stack.home()::resolve).noneMatch(file::startsWith);
  }

  void emails(Leaks leaks) throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      var inbox = HttpRequest.newBuilder(stack.mails()).build();
      // Whom it is sent to has to stand on an e-mail, and on nothing else.
      var page = http.send(inbox, BodyHandlers.ofString()).body();
      leaks.searchLog("an e-mail", page.replaceAll("<p>To [^<]*</p>", ""));
    }
  }
}
