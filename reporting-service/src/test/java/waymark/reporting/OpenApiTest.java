package waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import waymark.ledger.http.AccessTable;

/**
 * The description that is checked in is what the service says of itself; {@code
 * -Dopenapi.write=true} writes it anew.
 */
class OpenApiTest extends ReportsTest {
  private static final Path CHECKED_IN = Path.of("../contracts/openapi/reporting.json");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
          .build();

  @Autowired ApplicationContext service;

  @Test
  void every_address_is_in_the_table_of_who_may_use_what() {
    AccessTable.check("reporting-service", service);
  }

  @Test
  void the_description_checked_in_is_true() throws IOException {
    String served = get("/openapi.json", senco).body();
    String said = JSON.writeValueAsString(JSON.readTree(served)) + "\n";
    if (Boolean.getBoolean("openapi.write")) {
      Files.createDirectories(CHECKED_IN.getParent());
      Files.writeString(CHECKED_IN, said);
    }
    assertThat(said).isEqualTo(Files.readString(CHECKED_IN));
  }
}
