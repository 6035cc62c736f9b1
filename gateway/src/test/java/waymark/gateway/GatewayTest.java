package waymark.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** A running gateway between a browser, a provider and a service. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "management.server.port=0")
@TestPropertySource(properties = "WAYMARK_LIMIT_SIGN_INS_PER_ADDRESS=100000")
abstract class GatewayTest {
  static final Provider PROVIDER;
  static final Service SERVICE;

  static {
    try {
      PROVIDER = new Provider();
      SERVICE = new Service();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @LocalServerPort int port;
  Browser browser;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    registry.add("WAYMARK_PUPIL_CASE_URL", SERVICE::url);
    registry.add("WAYMARK_REPORTING_URL", SERVICE::url);
    registry.add("WAYMARK_NOTIFICATION_URL", SERVICE::url);
    // Nobody listens on port 1.
    registry.add("WAYMARK_RECRUITMENT_URL", () -> "http://127.0.0.1:1");
    registry.add("WAYMARK_SIGN_IN_ISSUER", () -> PROVIDER.url(""));
    registry.add("WAYMARK_SIGN_IN_JWKS_URI", () -> PROVIDER.url("/keys"));
    registry.add("WAYMARK_SIGN_IN_AUTHORIZATION_URI", () -> PROVIDER.url("/authorize"));
    registry.add("WAYMARK_SIGN_IN_TOKEN_URI", () -> PROVIDER.url("/token"));
    registry.add("WAYMARK_SIGN_IN_USER_INFO_URI", () -> PROVIDER.url("/userinfo"));
    registry.add("WAYMARK_SIGN_IN_END_SESSION_URI", () -> PROVIDER.url("/end"));
    registry.add("WAYMARK_CLIENT_ID", () -> "gateway");
    registry.add("WAYMARK_CLIENT_SECRET", () -> "a-secret");
  }

  @BeforeEach
  void freshBrowser() {
    browser = new Browser(port);
    PROVIDER.expiresIn = 300;
    PROVIDER.renews = true;
    PROVIDER.sid = "session-1";
    PROVIDER.subject = "s-1";
    PROVIDER.askedAgo = 0L;
    PROVIDER.askedInstead = null;
  }

  void signIn() {
    assertThat(browser.openThrough("/").statusCode()).isEqualTo(200);
    browser.get("/session");
  }

  static void assertProblem(HttpResponse<String> response, int status, String slug) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(response.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(JsonMapper.shared().readTree(response.body()).path("type").asString())
        .endsWith("/problems/" + slug);
  }
}
