package waymark.journeys.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** The files of this repository, found upwards from where the tests run. */
public final class Repository {
  private Repository() {}

  public static Path file(String name) {
    var folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("docker-compose.yml"))) folder = folder.getParent();
    return folder.resolve(name);
  }

  static String text(String name) {
    try {
      return Files.readString(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, Object> yaml(String name) {
    return new Yaml().load(text(name));
  }
}
