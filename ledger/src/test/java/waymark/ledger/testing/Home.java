package waymark.ledger.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where what tests fetch is kept: one copy for every module, outside {@code target}. */
final class Home {

  private Home() {}

  /**
   * {@code $WAYMARK_CACHE}, else {@code $WAYMARK_HOME}, else {@code .waymark} at the root; /bin.
   */
  static Path binaries() {
    return Optional.ofNullable(System.getenv("WAYMARK_CACHE"))
        .or(() -> Optional.ofNullable(System.getenv("WAYMARK_HOME")))
        .map(Path::of)
        .orElseGet(() -> root().resolve(".waymark"))
        .resolve("bin");
  }

  private static Path root() {
    for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
      if (Files.exists(p.resolve(".git"))) {
        return p;
      }
    }
    throw new IllegalStateException("Run the tests inside the repository.");
  }
}
