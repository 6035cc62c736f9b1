package waymark.journeys.bench.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import waymark.journeys.bench.LeftOut;

/**
 * A service as {@code ./waymark} has built and laid it out for running.
 *
 * @param name of its module
 */
public record BuiltService(String name) {
  public static final BuiltService REPORTING = new BuiltService("reporting-service");

  /** What the java command needs to find its classes: a file of arguments. */
  public Path arguments() throws LeftOut {
    String root = System.getenv().getOrDefault("WAYMARK_ROOT", "");
    Path file = Path.of(root, "target", "app", name + ".args");
    if (!Files.isRegularFile(file)) {
      throw new LeftOut(name + " is not built; ./waymark bench builds it first.");
    }
    return file;
  }

  public List<Path> classPath() throws LeftOut {
    try {
      String text = Files.readString(arguments());
      String paths = text.substring(text.indexOf('"') + 1, text.lastIndexOf('"'));
      return Arrays.stream(paths.split(System.getProperty("path.separator"), -1))
          .map(Path::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
