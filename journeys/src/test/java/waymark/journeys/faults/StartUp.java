package waymark.journeys.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * What a JVM noted of a module's first start, so that the many later ones take a fraction of its
 * time. Made anew for each build; a JVM that cannot make or use it does without.
 */
final class StartUp {
  private StartUp() {}

  static Path cache(String module) {
    return BuiltModules.classes(module).resolveSibling(module + ".aot");
  }

  static Path unfinished(String module) {
    return BuiltModules.classes(module)
        .resolveSibling(module + "." + ProcessHandle.current().pid() + ".aot");
  }

  /** From now on it is used, if it was made. */
  static void finish(String module) {
    try {
      if (Files.exists(unfinished(module))) {
        Files.move(unfinished(module), cache(module), StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
