package waymark.journeys.bench;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.ledger.testing.MongodProcess;

/** What a benchmark stands on: servers of its own, on this machine's disk, gone when it ends. */
public final class TestBed implements AutoCloseable {

  private final Duration slice;
  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private @Nullable MongodProcess mongod;
  private String broker = "";

  /**
   * @param slice how long one measurement of one side takes
   */
  TestBed(Duration slice) {
    this.slice = slice;
  }

  /** So many callers, for as long as one measurement takes. */
  public Load load(int callers) {
    return new Load(callers, slice);
  }

  /** How long one measurement of one side takes. */
  public Duration slice() {
    return slice;
  }

  /** A mongod with a journal, alone in its replica set. */
  public synchronized MongodProcess mongod() {
    if (mongod == null) {
      mongod = keep(new MongodProcess());
    }
    return mongod;
  }

  /**
   * A client with a connection for each caller of the widest load.
   *
   * @param listeners told of every question to the database
   */
  public MongoClient client(CommandListener... listeners) {
    return keep(
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(mongod().uri()))
                .applyToConnectionPoolSettings(pool -> pool.maxSize(300))
                .commandListenerList(List.of(listeners))
                .build()));
  }

  /** A folder on the disk that holds the servers' data too. */
  public Path folder(String name) throws IOException {
    Path folder = Files.createTempDirectory("waymark-" + name);
    keep(() -> delete(folder));
    return folder;
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
    }
  }

  /** A broker as in local mode, in a process of its own; gives its address. */
  public synchronized String broker() throws Exception {
    if (broker.isEmpty()) {
      broker = BrokerProcess.start(this);
    }
    return broker;
  }

  /** Has this closed when the benchmark ends, before what was kept earlier. */
  public synchronized <T extends AutoCloseable> T keep(T resource) {
    open.push(resource);
    return resource;
  }

  @Override
  public synchronized void close() {
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (Exception e) {
        System.err.println("Could not be tidied up: " + e);
      }
    }
  }
}
