package waymark.ledger.testing;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * A mongod of one's own, a replica set of one: to be killed, started again, made to fail. It dies
 * with this JVM however that ends, since a shell holds it by this JVM's pipe.
 */
public final class MongodProcess implements AutoCloseable {

  private static final String HELD =
      "\"$0\" \"$@\" & pid=$!; echo $pid; cat > /dev/null; kill -9 $pid";

  private static final Duration ELECTED = Duration.ofMinutes(4);

  private final Path data;
  private final Path log;
  private final int port = TemporaryFiles.freePort();
  private Process shell;
  private ProcessHandle mongod;

  /** Starts one, and returns when it is primary. */
  public MongodProcess() {
    this(TemporaryFiles.directory("mongod"));
  }

  /** Starts one on a folder of one's own, and returns when it is primary. */
  public MongodProcess(Path data) {
    this(data, data.resolve("log"));
  }

  /** Starts one that writes its log elsewhere than into the folder of its data. */
  public MongodProcess(Path data, Path log) {
    this(data, log, true);
  }

  private MongodProcess(Path data, Path log, boolean alone) {
    this.data = data;
    this.log = log;
    data.toFile().mkdirs();
    start();
    if (alone) {
      initiate(List.of(this));
      awaitPrimary();
    }
  }

  /** Starts three, which elect one of them primary. */
  public static List<MongodProcess> three() {
    var set =
        Stream.generate(() -> TemporaryFiles.directory("mongod"))
            .map(data -> new MongodProcess(data, data.resolve("log"), false))
            .limit(3)
            .toList();
    set.forEach(member -> member.admin(new Document("ping", 1)));
    set.getFirst().initiate(set);
    return set;
  }

  private void initiate(List<MongodProcess> set) {
    var members =
        IntStream.range(0, set.size())
            .mapToObj(i -> new Document("_id", i).append("host", "127.0.0.1:" + set.get(i).port))
            .toList();
    var quick = new Document("electionTimeoutMillis", 2_000).append("heartbeatIntervalMillis", 500);
    admin(
        new Document(
            "replSetInitiate",
            new Document("_id", "rs0").append("members", members).append("settings", quick)));
  }

  /** Connection string of the replica set. */
  public String uri() {
    return "mongodb://127.0.0.1:%d/?replicaSet=rs0&retryWrites=false".formatted(port);
  }

  /** Port on the loopback address. */
  public int port() {
    return port;
  }

  /** As kill -9. */
  public void kill() {
    mongod.destroyForcibly();
    mongod.onExit().join();
    shell.destroyForcibly();
  }

  /** Starts it again on the same data, and returns when it is primary. */
  public void restart() {
    start();
    awaitPrimary();
  }

  /** Starts it again on the same data; returns when it answers, primary or not. */
  public void rejoin() {
    start();
    admin(new Document("ping", 1));
  }

  /** Whether it takes writes now. */
  public boolean primary() {
    return admin(new Document("hello", 1)).getBoolean("isWritablePrimary");
  }

  /** Number of the process, for signals. */
  public long pid() {
    return mongod.pid();
  }

  /** Runs a command against the admin database. */
  public Document admin(Document command) {
    try (var client = direct()) {
      return client.getDatabase("admin").runCommand(command);
    }
  }

  @Override
  public void close() {
    kill();
    TemporaryFiles.delete(data);
  }

  private void start() {
    var command = new ArrayList<>(List.of("sh", "-c", HELD, MongodFetch.mongod().toString()));
    command.addAll(List.of("--dbpath", data.toString(), "--logpath", log.toString()));
    command.addAll(List.of("--port", "" + port, "--bind_ip", "127.0.0.1", "--nounixsocket"));
    command.addAll(List.of("--replSet", "rs0", "--wiredTigerCacheSizeGB", "0.25"));
    command.addAll(List.of("--networkMessageCompressors", "disabled"));
    command.addAll(List.of("--setParameter", "diagnosticDataCollectionEnabled=false"));
    command.addAll(List.of("--setParameter", "enableTestCommands=1"));
    try {
      shell = new ProcessBuilder(command).start();
      String pid = shell.inputReader(StandardCharsets.US_ASCII).readLine();
      mongod = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitPrimary() {
    try (var client = direct()) {
      var hello = new Document("hello", 1);
      long end = System.nanoTime() + ELECTED.toNanos();
      while (!client.getDatabase("admin").runCommand(hello).getBoolean("isWritablePrimary")) {
        if (System.nanoTime() - end > 0) {
          throw new IllegalStateException(
              "mongod at port %d is not primary after %s; its log is %s"
                  .formatted(port, ELECTED, log));
        }
        LockSupport.parkNanos(5_000_000);
      }
    }
  }

  /** A client of this member alone, whatever it is in its set. */
  public MongoClient direct() {
    return MongoClients.create("mongodb://127.0.0.1:%d/?directConnection=true".formatted(port));
  }
}
