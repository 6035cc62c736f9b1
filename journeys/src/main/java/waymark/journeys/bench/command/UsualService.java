package waymark.journeys.bench.command;

import java.net.Socket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import waymark.journeys.bench.ChildProcess;
import waymark.journeys.bench.Connections;
import waymark.journeys.bench.TestBed;
import waymark.journeys.bench.Tokens;
import waymark.ledger.testing.TemporaryFiles;

/** The application written the usual way, in a process of its own on a database of its own. */
final class UsualService {
  private final PostgreSql database;
  private final Connections connections;

  UsualService(TestBed bed, PostgreSql database) throws Exception {
    this.database = database;
    int port = TemporaryFiles.freePort();
    var settings = new HashMap<>(Tokens.settings());
    settings.put("SERVER_PORT", "" + port);
    settings.put("SPRING_DATASOURCE_URL", database.url());
    Path log = bed.folder("usual").resolve("log");
    var command =
        ChildProcess.jvm("journeys", "waymark.journeys.bench.command.usual.UsualApplication");
    bed.keep(ChildProcess.start(command, settings, log)).await(() -> listens(port));
    connections = new Connections(port);
  }

  Connections connections() {
    return connections;
  }

  /** Puts pupils on the roll. */
  void join(List<UUID> pupils) throws Exception {
    try (var connection = database.connect();
        var insert =
            connection.prepareStatement(
                "insert into pupil (id, school, version) values (?, ?, 0)")) {
      connection.setAutoCommit(false);
      for (UUID pupil : pupils) {
        insert.setObject(1, pupil);
        insert.setObject(2, new UUID(3, 3));
        insert.addBatch();
      }
      insert.executeBatch();
      connection.commit();
    }
  }

  private static boolean listens(int port) throws Exception {
    try (var socket = new Socket("127.0.0.1", port)) {
      return socket.isConnected();
    }
  }
}
