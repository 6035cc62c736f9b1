package waymark.cases.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import waymark.cases.web.Service;
import waymark.cases.web.Service.Answer;

/** The way back for a trust whose administrators cannot come in. Through HTTP. */
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AdministratorCodeTest {
  private static final String FIRST = "/api/directory/first-administrator";
  private static final String FIRST_PAGE = "/first-administrator?code=";
  private static final String CODES = "/api/directory/administrator-codes";
  private static final String WHY = "no administrator comes in";

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    Service.settings(registry);
  }

  @LocalServerPort private int port;
  @LocalManagementPort private int management;
  @Autowired private AdministratorCodeEndpoint operator;
  @Autowired private AdministratorCodes codes;
  @Autowired private Clock clock;
  private Service first;

  @BeforeAll
  void aTrust() {
    first = new Service(port, "administrator-code-first");
    assertThat(become(first, Service.CODE).status()).isEqualTo(201);
  }

  @Test
  void oneWhoIsNobodyYetBecomesAdministratorByItAndNobodyElse() {
    String code = made();
    Service back = new Service(port, "administrator-code-" + UUID.randomUUID());
    Answer became = become(back, code);
    assertThat(became.status()).as(became.raw().body()).isEqualTo(201);
    JsonNode shown = back.get(CODES).body().required("codes").get(0);
    assertThat(shown.required("reason").asString()).isEqualTo(WHY);
    assertThat(shown.required("usedBy")).isEqualTo(became.body().required("person"));
    assertThat(shown.required("name").asString()).isEqualTo("Ada Thornquist");

    Service second = new Service(port, "administrator-code-" + UUID.randomUUID());
    assertThat(become(second, code).status()).as("used").isEqualTo(422);
    assertThat(second.get(CODES).status()).isEqualTo(403);
  }

  @Test
  void oneWhoIsInTheDirectoryKeepsTheirNameAndGetsTheRole() {
    String subject = "administrator-code-" + UUID.randomUUID();
    String form = "{\"name\":\"Tamsin Oakhollow\",\"subject\":\"%s\"}".formatted(subject);
    String person = first.post("/api/directory/people", form).body().required("person").asString();
    Service back = new Service(port, subject);
    Answer became = become(back, made());
    assertThat(became.status()).as(became.raw().body()).isEqualTo(201);
    assertThat(became.body().required("person").asString()).isEqualTo(person);
    JsonNode me = back.get("/api/directory/me").body();
    assertThat(me.required("name").asString()).isEqualTo("Tamsin Oakhollow");
    assertThat(me.at("/grants/0/role").asString()).isEqualTo(Roles.TRUST_ADMINISTRATOR);
  }

  @Test
  void whoIsOneAlreadyUsesUpNoCode() {
    String code = made();
    Answer again = become(first, code);
    assertThat(again.body().required("rule").asString()).isEqualTo("grant-once");
    assertThat(become(new Service(port, "administrator-code-" + UUID.randomUUID()), code).status())
        .isEqualTo(201);
  }

  @Test
  void itWorksForHalfAnHour() {
    String code = made();
    var now = clock.instant();
    assertThat(codes.given(code, now)).isPresent();
    assertThat(codes.given(code, now.plus(Duration.ofMinutes(30)))).isEmpty();
    assertThat(codes.given("another", now)).isEmpty();
  }

  @Test
  void theMachineItselfIsAskedForItWithoutASignIn() {
    Service machine = new Service(management, "nobody");
    Answer answer =
        machine.post("/actuator/administratorcode", "{\"reason\":\"%s\"}".formatted(WHY));
    assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
    assertThat(answer.body().required("open").asString()).startsWith(FIRST_PAGE);
  }

  @Test
  void anOperatorWhoGivesNoReasonGetsNone() {
    assertThat(operator.make(" ").getStatus()).isEqualTo(400);
    assertThat(operator.make("x".repeat(301)).getStatus()).isEqualTo(400);
  }

  private String made() {
    WebEndpointResponse<Map<String, Object>> answer = operator.make(WHY);
    String open = answer.getBody().get("open").toString();
    return open.substring(open.indexOf('=') + 1);
  }

  private static Answer become(Service who, String code) {
    return who.post(FIRST, "{\"code\":\"%s\",\"name\":\"Ada Thornquist\"}".formatted(code));
  }
}
