package waymark.journeys.bench.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.journeys.bench.ChildProcess;
import waymark.journeys.bench.LeftOut;
import waymark.journeys.bench.TestBed;
import waymark.ledger.testing.TemporaryFiles;

/** A PostgreSQL of this benchmark's own, durable, on loopback. */
record PostgreSql(String url) {

  /**
   * @throws LeftOut where PostgreSQL is not installed
   */
  static PostgreSql start(TestBed bed) throws Exception {
    Path bin = PostgreSqlPrograms.folder();
    int port = TemporaryFiles.freePort();
    Path folder = folder(bed);
    Path data = folder.resolve("data");
    run(unprivileged(bin.resolve("initdb"), "-D", data, "-U", "bench", "-A", "trust", "-N"));
    var server =
        unprivileged(
            bin.resolve("postgres"),
            "-D",
            data,
            "-p",
            port,
            "-h",
            "127.0.0.1",
            "-k",
            "",
            "-c",
            "fsync=on",
            "-c",
            "synchronous_commit=on",
            "-c",
            "shared_buffers=256MB");
    var started = new PostgreSql("jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=bench");
    Path log = bed.folder("postgresql-log").resolve("log");
    bed.keep(ChildProcess.start(server, Map.of(), log)).await(started::answers);
    return started;
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(url);
  }

  private boolean answers() throws SQLException {
    connect().close();
    return true;
  }

  private static boolean root() {
    return "root".equals(System.getProperty("user.name"));
  }

  /** PostgreSQL refuses to run as root, and its own user may not look into Waymark's home. */
  private static Path folder(TestBed bed) throws Exception {
    if (!root()) {
      return bed.folder("postgresql");
    }
    Path folder = Files.createTempDirectory(Path.of("/var/tmp"), "waymark-postgresql");
    bed.keep(() -> run(List.of("rm", "-r", folder.toString())));
    run(List.of("chown", "postgres", folder.toString()));
    return folder;
  }

  private static List<String> unprivileged(Object... command) {
    var words = new ArrayList<String>();
    if (root()) {
      words.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
    }
    Stream.of(command).map(Object::toString).forEach(words::add);
    return words;
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .directory(new java.io.File("/"))
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IOException(Optional.of(said).filter(s -> !s.isBlank()).orElse("" + command));
    }
  }
}
