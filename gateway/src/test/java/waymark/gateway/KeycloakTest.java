package waymark.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Signing in at the real Keycloak by the realm of the compose file, where KEYCLOAK_HOME names an
 * unpacked distribution of it; docs/sign-in/keycloak.md says where there is one.
 */
@EnabledIfEnvironmentVariable(named = "KEYCLOAK_HOME", matches = ".+")
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
    properties = "management.server.port=0")
class KeycloakTest {
  private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
  private static final Pattern SECRET = Pattern.compile("name=\"totpSecret\" value=\"([^\"]+)\"");
  private static final String PASSWORD = "sunflowers-by-the-gate";
  private static int port;
  private static Keycloak keycloak;
  private static Service service;
  private static String secret;

  private Browser browser;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) throws Exception {
    port = Keycloak.freePort();
    var gateway = "http://127.0.0.1:" + port;
    service = new Service();
    keycloak = new Keycloak(Path.of(System.getenv("KEYCLOAK_HOME")), gateway);
    keycloak.allowACodeTwice();
    keycloak.user("senco", PASSWORD);
    registry.add("SERVER_PORT", () -> port);
    registry.add("WAYMARK_PUBLIC_URL", () -> gateway);
    for (var part : new String[] {"PUPIL_CASE", "RECRUITMENT", "REPORTING", "NOTIFICATION"}) {
      registry.add("WAYMARK_" + part + "_URL", service::url);
    }
    registry.add("WAYMARK_SIGN_IN_ISSUER", () -> keycloak.realm("waymark"));
    registry.add("WAYMARK_SIGN_IN_JWKS_URI", () -> keycloak.of("certs"));
    registry.add("WAYMARK_SIGN_IN_AUTHORIZATION_URI", () -> keycloak.of("auth"));
    registry.add("WAYMARK_SIGN_IN_TOKEN_URI", () -> keycloak.of("token"));
    registry.add("WAYMARK_SIGN_IN_USER_INFO_URI", () -> keycloak.of("userinfo"));
    registry.add("WAYMARK_SIGN_IN_END_SESSION_URI", () -> keycloak.of("logout"));
    registry.add("WAYMARK_CLIENT_ID", () -> "gateway");
    registry.add("WAYMARK_CLIENT_SECRET", keycloak::secret);
  }

  @BeforeEach
  void signIn() {
    browser = signedIn();
  }

  private static Browser signedIn() {
    var browser = new Browser(port);
    givePassword(browser, follow(browser, browser.open("/register?school=1")));
    return browser;
  }

  private static void givePassword(Browser browser, HttpResponse<String> form) {
    var page = codeGiven(browser, sent(browser, form, "username=senco&password=" + PASSWORD));
    assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
    assertThat(page.uri().toString()).endsWith("/register?school=1");
  }

  @Test
  void whoGaveTheirPasswordLatelyIsNotAskedAgain() {
    var page = follow(browser, browser.open(toSignIn()));
    assertThat(page.uri().toString()).endsWith("/register?school=1");
  }

  /** Not twenty minutes but a second, by Keycloak's clock, which counts whole ones. */
  @Test
  @Timeout(60)
  void whoGaveTheirPasswordLongerAgoThanASessionMayBeIdleIsAskedAgain() {
    HttpResponse<String> page;
    do {
      page = follow(browser, browser.open(toSignIn().replace("max_age=1200", "max_age=0")));
    } while (!FORM.matcher(page.body()).find());
    givePassword(browser, page);
    assertThat(browser.get("/session").body()).contains("\"signedIn\":true");
  }

  @Test
  void whereItIsAskedToAskAlwaysItDoes() {
    var asked = toSignIn().replace("max_age=1200", "prompt=login");
    givePassword(browser, follow(browser, browser.open(asked)));
    assertThat(browser.get("/session").body()).contains("\"signedIn\":true");
  }

  private String toSignIn() {
    return Browser.location(
        browser.open("/oauth2/authorization/waymark?continue=%2Fregister%3Fschool%3D1"));
  }

  /** An authenticator app is set up the first time, and asked from then on. */
  private static HttpResponse<String> codeGiven(Browser browser, HttpResponse<String> page) {
    var given = SECRET.matcher(page.body());
    var first = given.find();
    if (first) secret = given.group(1);
    var field = first ? "totpSecret=" + secret + "&totp=" : "otp=";
    assertThat(page.body()).contains("name=\"" + (first ? "totp" : "otp") + "\"");
    return sent(browser, page, field + OneTimeCode.of(secret));
  }

  private static HttpResponse<String> sent(
      Browser browser, HttpResponse<String> form, String fields) {
    var action = FORM.matcher(form.body());
    assertThat(action.find()).as(form.body()).isTrue();
    return follow(
        browser,
        browser.send(
            browser
                .request(action.group(1).replace("&amp;", "&"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"eleven char", "senco-of-the-trust", "senco-of-the-trust@trust.invalid"})
  void theRealmTakesNoPasswordThatIsShortOrTheirOwnName(String password) {
    assertThatThrownBy(() -> keycloak.user("senco-of-the-trust", password))
        .hasMessageContaining("invalidPassword");
  }

  @Test
  void theServicesGetATokenForThemThatSaysWho() throws Exception {
    assertThat(browser.get("/session").body())
        .contains("\"signedIn\":true", "\"name\":\"Demo SENCO\"");
    assertThat(browser.get("/api/cases/x").statusCode()).isEqualTo(200);
    var claims = asked();
    assertThat(claims.getIssuer()).isEqualTo(keycloak.realm("waymark"));
    assertThat(claims.getAudience()).contains("waymark");
    assertThat(claims.getSubject()).matches("[0-9a-f-]{36}");
    assertThat(claims.getClaims()).doesNotContainKeys("name", "email", "preferred_username");
  }

  @Test
  void whoStaysSignedInGetsAnotherTokenThere() throws Exception {
    assertThat(browser.get("/api/cases/x").statusCode()).isEqualTo(200);
    var before = asked().getJWTID();
    assertThat(browser.get("/session").body()).contains("\"signedIn\":true");
    assertThat(browser.get("/api/cases/x").statusCode()).isEqualTo(200);
    assertThat(asked().getJWTID()).isNotEqualTo(before);
  }

  @Test
  void whoIsSignedOutThereIsSignedOutHereAtOnceInAllBrowsers() throws Exception {
    var another = signedIn();
    assertThat(another.get("/api/cases/x").statusCode()).isEqualTo(200);
    keycloak.signOut(asked().getSubject());
    assertThat(browser.get("/api/cases/x").statusCode()).isEqualTo(401);
    assertThat(another.get("/api/cases/x").statusCode()).isEqualTo(401);
  }

  @Test
  void whoSignsOutHereIsSignedOutThereAndLedBack() {
    browser.get("/session");
    var out = browser.post("/logout", HttpRequest.BodyPublishers.noBody());
    var back = browser.open(Browser.location(out));
    assertThat(back.statusCode()).isEqualTo(302);
    assertThat(Browser.location(back)).isEqualTo("http://127.0.0.1:" + port + "/");
    assertThat(follow(browser, browser.open("/")).body()).containsPattern(FORM);
  }

  @ParameterizedTest
  @CsvSource({
    "reporting-service,keys,addresses",
    "notification-service,addresses,names",
    "recruitment-service,names,keys"
  })
  void aServiceGetsItsOwnScopeAndNotTheOthers(String client, String own, String others)
      throws Exception {
    var given = keycloak.token("waymark", asking(client, own)).required("access_token").asString();
    var claims = JWTParser.parse(given).getJWTClaimsSet();
    assertThat(claims.getAudience()).contains("waymark");
    assertThat(claims.getStringClaim("scope").split(" ")).contains(own);
    assertThat(claims.getSubject()).isNotEmpty();
    assertThat(keycloak.token("waymark", asking(client, others)).required("error").asString())
        .isEqualTo("invalid_scope");
  }

  private static Map<String, String> asking(String client, String scope) {
    return Map.of(
        "grant_type",
        "client_credentials",
        "client_id",
        client,
        "client_secret",
        keycloak.secret(),
        "scope",
        scope);
  }

  private static JWTClaimsSet asked() throws Exception {
    var sent = service.headers.get().getFirst("Authorization");
    return JWTParser.parse(sent.substring("Bearer ".length())).getJWTClaimsSet();
  }

  /** Keycloak's cookies are for https, or for this machine, which browsers trust as much. */
  private static HttpResponse<String> follow(Browser browser, HttpResponse<String> first) {
    var response = first;
    while (response.statusCode() == 302 || response.statusCode() == 303) {
      trustThisMachine(browser);
      response = browser.open(response.uri().resolve(Browser.location(response)).toString());
    }
    trustThisMachine(browser);
    return response;
  }

  private static void trustThisMachine(Browser browser) {
    browser.cookies.getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
  }
}
