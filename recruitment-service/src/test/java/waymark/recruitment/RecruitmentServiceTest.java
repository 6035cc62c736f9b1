package waymark.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;
import waymark.ledger.http.AccessTable;
import waymark.ledger.publish.Publisher;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.NewCommit;
import waymark.ledger.store.NewEvent;
import waymark.ledger.testing.OpenApiContract;
import waymark.ledger.testing.TestSignIn;

/** The whole service on a real database and a real broker. */
// Closed before the JVM ends, since database and broker end with it.
@DirtiesContext
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "management.server.port=0")
class RecruitmentServiceTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @Autowired LedgerStore record;
  @Autowired Publisher publisher;
  @LocalServerPort int port;

  @Value("${local.management.port}")
  int management;

  private static final TestTrust TRUST = new TestTrust();

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    TRUST.settings(registry);
  }

  @Test
  void theRecordIsForThoseWhoAreSignedIn() {
    assertThat(get(port, "/api/recruitment/record", null).statusCode()).isEqualTo(401);
  }

  @Test
  void itSaysHowFarTheRecordReachesAndPublishesIt() {
    var before = position();
    record.append(
        new NewCommit(
            UUID.randomUUID(),
            "hash",
            "somebody",
            "test:" + UUID.randomUUID(),
            0,
            JsonMapper.shared().createObjectNode(),
            List.of(
                new NewEvent(
                    "Tried", 1, LocalDate.EPOCH, JsonMapper.shared().createObjectNode()))));
    assertThat(position()).isEqualTo(before + 1);
    await().until(() -> publisher.published() == before + 1);
  }

  @Test
  void anOperatorHasItsRecordsSentAgain() {
    itSaysHowFarTheRecordReachesAndPublishesIt();
    var republished = republish(management, "{\"ledger\":\"recruitment\",\"from\":\"1\"}");
    assertThat(republished.statusCode()).isEqualTo(200);
    assertThat(JsonMapper.shared().readTree(republished.body()).path("to").asLong())
        .isEqualTo(position());
    var tooFar = republish(management, "{\"ledger\":\"recruitment\",\"from\":\"1000\"}");
    assertThat(tooFar.statusCode()).isEqualTo(400);
    assertThat(tooFar.body()).contains("has no position 1000: give one from 1 to");
    var unknown = republish(management, "{\"ledger\":\"cases\",\"from\":\"1\"}");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(republish(port, "{}").statusCode()).isEqualTo(404);
  }

  @Test
  void itIsHealthyOnceTheDirectoryIsRead() {
    await().until(() -> get(management, "/actuator/health", null).statusCode() == 200);
    assertThat(get(port, "/actuator/health", null).statusCode()).isEqualTo(404);
    assertThat(get(management, "/actuator/prometheus", null).body())
        .contains("waymark_ledger_position");
  }

  @Test
  void everyAddressIsInTheTableOfWhoMayUseWhat(@Autowired ApplicationContext service) {
    AccessTable.check("recruitment-service", service);
  }

  @Test
  void itsInterfaceIsTheOneCheckedIn() {
    var served = get(port, "/api/recruitment/openapi.json", TestSignIn.token("anybody"));
    OpenApiContract.check("recruitment", served.body());
  }

  private long position() {
    var answer = get(port, "/api/recruitment/record", TestSignIn.token("anybody"));
    var json = JsonMapper.shared().readTree(answer.body());
    assertThat(json.path("ledger").asString()).isEqualTo(TRUST.cell + "/recruitment/1");
    return json.required("position").asLong();
  }

  private static HttpResponse<String> republish(int port, String asked) {
    return send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/republish"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(asked)));
  }

  private static HttpResponse<String> get(int port, String path, String token) {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return send(request);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
