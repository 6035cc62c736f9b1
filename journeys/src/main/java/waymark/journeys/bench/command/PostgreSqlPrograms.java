package waymark.journeys.bench.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.stream.Stream;
import waymark.journeys.bench.LeftOut;

/** Where PostgreSQL is installed: in Debian's folder for its newest version, or on the path. */
final class PostgreSqlPrograms {
  private PostgreSqlPrograms() {}

  /**
   * @throws LeftOut where it is not installed
   */
  static Path folder() throws LeftOut, IOException {
    var candidates = new ArrayList<Path>();
    Path debian = Path.of("/usr/lib/postgresql");
    if (Files.isDirectory(debian)) {
      try (var versions = Files.list(debian)) {
        versions
            .map(v -> v.resolve("bin"))
            .sorted(Comparator.reverseOrder())
            .forEach(candidates::add);
      }
    }
    Stream.of(System.getenv("PATH").split(":")).map(Path::of).forEach(candidates::add);
    return candidates.stream()
        .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
        .findFirst()
        .orElseThrow(
            () -> new LeftOut("PostgreSQL is not installed (Debian: apt-get install postgresql)."));
  }
}
