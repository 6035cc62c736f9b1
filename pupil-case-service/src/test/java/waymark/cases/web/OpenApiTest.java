package waymark.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import waymark.ledger.http.AccessTable;

/**
 * The description that is checked in is what the service says of itself; -Dopenapi.write=true
 * writes it anew.
 */
@DirtiesContext
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OpenApiTest {
  private static final Path CHECKED_IN = Path.of("../contracts/openapi/pupil-case.json");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
          .build();

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    Service.settings(registry);
  }

  @LocalServerPort private int port;
  @Autowired private ApplicationContext service;

  @Test
  void everyAddressIsInTheTableOfWhoMayUseWhat() {
    AccessTable.check("pupil-case-service", service);
  }

  @Test
  void theDescriptionCheckedInIsTrue() throws IOException {
    String said =
        JSON.writeValueAsString(new Service(port, "anybody").get("/api/cases/openapi.json").body())
            + "\n";
    if (Boolean.getBoolean("openapi.write")) {
      Files.writeString(CHECKED_IN, said);
    }
    assertThat(said).isEqualTo(Files.readString(CHECKED_IN));
  }
}
