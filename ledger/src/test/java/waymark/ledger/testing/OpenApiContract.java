package waymark.ledger.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The interface a service serves is the one that is checked in, {@code
 * contracts/openapi/<service>.json}. With {@code -Dopenapi.write=true} the file is written instead.
 */
public final class OpenApiContract {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

  private OpenApiContract() {}

  public static void check(String service, String served) {
    var file = contracts().resolve("openapi/" + service + ".json");
    var tree = JSON.readTree(served);
    try {
      if (Boolean.getBoolean("openapi.write")) {
        Files.createDirectories(file.getParent());
        Files.writeString(
            file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n");
      }
      assertThat(JSON.readTree(Files.readString(file)))
          .as("%s is not what is served: run this test with -Dopenapi.write=true", file)
          .isEqualTo(tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path contracts() {
    var here = Path.of("").toAbsolutePath();
    while (!Files.isRegularFile(here.resolve("docker-compose.yml"))) {
      here = here.getParent();
      if (here == null) {
        throw new IllegalStateException("the tests run outside of the repository");
      }
    }
    return here.resolve("contracts");
  }
}
