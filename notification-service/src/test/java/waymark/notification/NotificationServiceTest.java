package waymark.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import waymark.ledger.feed.Feed;
import waymark.ledger.http.AccessTable;
import waymark.ledger.testing.OpenApiContract;
import waymark.ledger.testing.TestSignIn;

/** The whole service on a real database and a real broker. */
// Closed before the JVM ends, since database and broker end with it.
@DirtiesContext
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class NotificationServiceTest {
  private static final TestTrust TRUST = new TestTrust();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @LocalServerPort int port;

  @Value("${local.management.port}")
  int management;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    // Nobody answers there: this class is about what is read, NoticesTest about who is told.
    TRUST
        .settings(1, "http://127.0.0.1:1")
        .forEach((name, value) -> registry.add(name, () -> value));
  }

  @Test
  void thePositionIsForThoseWhoAreSignedIn() {
    assertThat(get(port, "/api/notifications/position", null).statusCode()).isEqualTo(401);
  }

  @Test
  void itFollowsTheDirectoryTheCasesAndSafeguarding(@Autowired Feed safeguarding) {
    TRUST.directory.send("school:1", "", "");
    TRUST.cases.send("pupil:1", "", "");
    TRUST.cases.send("pupil:1", "pupil-case.parents-told", "{}");
    await().until(() -> position("directory") == TRUST.directory.position());
    await().until(() -> position("cases") == TRUST.cases.position());
    TRUST.safeguarding.send("low-level:1", "", "");
    await().until(() -> safeguarding.position() == TRUST.safeguarding.position());
  }

  @Test
  void howMuchWasRecordedInSafeguardingIsToldToNobody() {
    assertThat(positions().propertyNames()).containsExactlyInAnyOrder("directory", "cases");
  }

  @Test
  void itIsHealthyOnceAllAreRead() {
    await().until(() -> get(management, "/actuator/health", null).statusCode() == 200);
    assertThat(get(port, "/actuator/health", null).statusCode()).isEqualTo(404);
  }

  @Test
  void everyAddressIsInTheTableOfWhoMayUseWhat(@Autowired ApplicationContext service) {
    AccessTable.check("notification-service", service);
  }

  @Test
  void itsInterfaceIsTheOneCheckedIn() {
    var served = get(port, "/api/notifications/openapi.json", TestSignIn.token("anybody"));
    OpenApiContract.check("notification", served.body());
  }

  private long position(String ledger) {
    return positions().required(ledger).asLong();
  }

  private JsonNode positions() {
    var answer = get(port, "/api/notifications/position", TestSignIn.token("anybody"));
    return JsonMapper.shared().readTree(answer.body());
  }

  private static HttpResponse<String> get(int port, String path, String token) {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
