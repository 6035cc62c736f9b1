package waymark.cases.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import waymark.cases.web.Service;

/** Corrections of policy data that hold from a day to come, over HTTP on a real database. */
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ComingPolicyTest {
  private static final String POLICY = "/api/directory/policy";
  private static final String ITEM = POLICY + "/file-transfer-school-days";

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    Service.settings(registry);
  }

  @LocalServerPort private int port;
  private Service administrator;

  @BeforeAll
  void anAdministrator() {
    administrator = new Service(port, "coming-administrator");
    String form = "{\"code\":\"%s\",\"name\":\"Ada Thornquist\"}".formatted(Service.CODE);
    assertThat(administrator.post("/api/directory/first-administrator", form).status())
        .isEqualTo(201);
    await().until(() -> administrator.get("/api/directory/people").status() == 200);
  }

  @Test
  void whatHoldsFromADayToComeIsShownBeforeItWithWhoAndWhereFromAndMayBeCorrectedAndWithdrawn() {
    assertThat(coming()).isEmpty();
    corrected("7", "2099-09-01", "A decision of the trust");
    corrected("6", "2098-09-01", "A law");
    assertThat(coming())
        .extracting(each -> each.required("validFrom").asString())
        .containsExactly("2098-09-01", "2099-09-01");
    JsonNode later = coming().getLast();
    assertThat(later.required("value").asString()).isEqualTo("7");
    assertThat(later.required("source").asString()).isEqualTo("A decision of the trust");
    assertThat(later.required("name").asString()).isEqualTo("Ada Thornquist");
    assertThat(later.required("changes").booleanValue()).isTrue();

    corrected("8", "2099-09-01", "Another decision");
    assertThat(coming()).hasSize(2);
    assertThat(coming().getLast().required("value").asString()).isEqualTo("8");

    corrected("6", "2099-09-01", "Withdrawn by the trust");
    assertThat(coming().getLast().required("changes").booleanValue()).isFalse();
    assertThat(valueOn("2099-09-01")).isEqualTo("6");
    assertThat(valueOn("2098-08-31")).isEqualTo("5");
  }

  @Test
  void whatHoldsAlreadyDoesNotCome() {
    String item = POLICY + "/concern-quiet-working-days";
    String form = "{\"value\":\"2\",\"validFrom\":\"2025-09-01\",\"source\":\"A decision\"}";
    assertThat(administrator.post(item + "/corrections", form).status()).isEqualTo(200);
    assertThat(administrator.get(item + "/coming").body().required("coming")).isEmpty();
    assertThat(administrator.get(POLICY + "/nothing-such/coming").status()).isEqualTo(404);
  }

  private void corrected(String value, String from, String source) {
    String form = "{\"value\":\"%s\",\"validFrom\":\"%s\",\"source\":\"%s\"}";
    var answer = administrator.post(ITEM + "/corrections", form.formatted(value, from, source));
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
  }

  private List<JsonNode> coming() {
    return administrator.get(ITEM + "/coming").body().required("coming").valueStream().toList();
  }

  private String valueOn(String day) {
    return administrator
        .get(POLICY + "?on=" + day)
        .body()
        .required("items")
        .valueStream()
        .filter(item -> item.required("name").asString().equals("file-transfer-school-days"))
        .findFirst()
        .orElseThrow()
        .required("value")
        .asString();
  }
}
