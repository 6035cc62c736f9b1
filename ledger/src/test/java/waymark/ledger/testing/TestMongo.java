package waymark.ledger.testing;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/** A real mongod, a replica set of one, started once for the tests of this JVM. */
public final class TestMongo {

  private static final class Started {
    static final int PORT = start();
    static final MongoClient CLIENT = MongoClients.create(uri(PORT));
  }

  private TestMongo() {}

  /** Connection string of the primary. */
  public static String uri() {
    return uri(Started.PORT);
  }

  /** Port on the loopback address, for what stands between client and server. */
  public static int port() {
    return Started.PORT;
  }

  /** A client shared by the tests; not to be closed. */
  public static MongoClient client() {
    return Started.CLIENT;
  }

  /** A database name no other test uses. */
  public static String database(String name) {
    return name + "-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private static String uri(int port) {
    return "mongodb://127.0.0.1:%d/?replicaSet=rs0&retryWrites=false".formatted(port);
  }

  private static int start() {
    Path data = TemporaryFiles.directory("mongod");
    int port = TemporaryFiles.freePort();
    var command =
        List.of(
            MongodFetch.mongod().toString(),
            "--dbpath",
            data.toString(),
            "--port",
            "" + port,
            "--bind_ip",
            "127.0.0.1",
            "--replSet",
            "rs0",
            "--wiredTigerCacheSizeGB",
            "0.25",
            "--networkMessageCompressors",
            "disabled",
            "--logpath",
            data.resolve("log").toString(),
            "--setParameter",
            "diagnosticDataCollectionEnabled=false",
            "--nounixsocket");
    try {
      Process mongod = new ProcessBuilder(command).start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(mongod, data)));
      initiate(port);
      return port;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void initiate(int port) {
    try (var direct =
        MongoClients.create("mongodb://127.0.0.1:%d/?directConnection=true".formatted(port))) {
      var member = new Document("_id", 0).append("host", "127.0.0.1:" + port);
      var set = new Document("_id", "rs0").append("members", List.of(member));
      var admin = direct.getDatabase("admin");
      admin.runCommand(new Document("replSetInitiate", set));
      while (!admin.runCommand(new Document("hello", 1)).getBoolean("isWritablePrimary")) {
        Thread.onSpinWait();
      }
    } catch (MongoException e) {
      throw new IllegalStateException("mongod started but did not become a replica set", e);
    }
  }

  private static void stop(Process mongod, Path data) {
    mongod.destroyForcibly();
    mongod.onExit().join();
    TemporaryFiles.delete(data);
  }
}
