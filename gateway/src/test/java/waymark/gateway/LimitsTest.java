package waymark.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;

/** How much anybody may ask. Behind a proxy, so that each test comes from an address of its own. */
@TestPropertySource(
    properties = {
      "WAYMARK_TRUSTED_PROXIES=127\\.0\\.0\\.1",
      "WAYMARK_LIMIT_PER_PERSON=25",
      "WAYMARK_LIMIT_PER_ADDRESS=60",
      "WAYMARK_LIMIT_SIGN_INS_PER_ADDRESS=10",
      "WAYMARK_HEAD_WITHIN=1s"
    })
class LimitsTest extends GatewayTest {

  @Test
  void case60ToSignInTooOftenFromOneAddressIs429() {
    var refused = untilRefused("10.0.0.1", "/login/oauth2/code/waymark?code=x&state=y");
    assertRefused(refused, "sign-in", 10);
    assertThat(from("10.0.0.1", "/session").statusCode()).isEqualTo(200);
    assertThat(from("10.0.0.2", "/login/oauth2/code/waymark").statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.5.1,/%6fauth2/authorization/waymark",
    "10.0.5.2,/%6Fauth2/authorization/%77aymark?continue=/aaaa",
    "10.0.5.3,/l%6fgin/oauth2/code/waymark?code=x&state=y",
    "10.0.5.4,/./oauth2/authorization/waymark",
    "10.0.5.5,/oauth2;a=b/authorization/waymark"
  })
  void case60ASignInWrittenAnotherWayIsCountedAsOne(String address, String path) {
    assertRefused(untilRefused(address, path), "sign-in", 10);
  }

  @Test
  void case60ToAskTooOftenFromOneAddressIs429() {
    assertRefused(untilRefused("10.0.1.1", "/session"), "address", 60);
    assertThat(from("10.0.1.2", "/session").statusCode()).isEqualTo(200);
  }

  @Test
  void case60AStrangerWhoUsesUpAnAddressShutsNobodyOutWhoseBrowserIsKnown() {
    var stranger = new Browser(port);
    signInAt("10.0.6.1");
    untilRefused(stranger, "10.0.6.1", "/oauth2/authorization/waymark");
    untilRefused(stranger, "10.0.6.1", "/session");
    assertThat(from("10.0.6.1", "/session").body()).contains("\"signedIn\":true");
    browser.post("/logout", HttpRequest.BodyPublishers.noBody(), "X-Forwarded-For", "10.0.6.1");
    signInAt("10.0.6.1");
    assertThat(from("10.0.6.1", "/session").body()).contains("\"signedIn\":true");
  }

  @Test
  void case60AKnownBrowserIsCountedTooAndOneThatOnlySaysSoIsNotKnown() {
    signInAt("10.0.7.1");
    assertRefused(untilRefused("10.0.7.1", "/icon.svg"), "address", 60);
    assertThat(askedBeforeRefused("10.0.7.2", "/icon.svg")).isLessThan(30);
    var forged = browser.cookie("waymark-browser").replaceAll("\\.[^.]*$", ".c2lnbmVk");
    var stranger = new Browser(port);
    untilRefused(stranger, "10.0.7.3", "/session");
    var claimed =
        stranger.get(
            "/session", "X-Forwarded-For", "10.0.7.3", "Cookie", "waymark-browser=" + forged);
    assertThat(claimed.statusCode()).isEqualTo(429);
  }

  @Test
  void case60WhoOpensAPageTooOftenIsToldOnAPageHowLongToWait() {
    var page =
        Stream.generate(() -> browser.open("/session", "X-Forwarded-For", "10.0.8.1"))
            .limit(200)
            .filter(answer -> answer.statusCode() == 429)
            .findFirst()
            .orElseThrow();
    assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(page.body()).containsPattern("Wait (a second|\\d+ seconds), then try again");
  }

  /** As a person of their own, who has not asked for anything yet. */
  private void signInAt(String address) {
    PROVIDER.subject = "s-" + address;
    var response = browser.open("/", "X-Forwarded-For", address);
    while (response.statusCode() == 302) {
      var next = response.uri().resolve(Browser.location(response)).toString();
      response = browser.open(next, "X-Forwarded-For", address);
    }
    assertThat(response.statusCode()).isEqualTo(200);
    browser.get("/session", "X-Forwarded-For", address);
  }

  @Test
  void aProxyThatGivesAPortWithTheAddressIsUnderstood() {
    assertRefused(untilRefused("10.0.4.1:50123", "/session"), "address", 60);
    assertThat(askedBeforeRefused("10.0.4.1:50124", "/session")).isLessThan(30);
    assertThat(from("[2001:db8:4::1]:443", "/session").statusCode()).isEqualTo(200);
    assertThat(from("unknown", "/session").statusCode()).isEqualTo(200);
  }

  @Test
  void anIpv6CallerIsKnownByTheHalfThatIsNotTheirsToChoose() {
    untilRefused("2001:db8::1", "/session");
    assertThat(askedBeforeRefused("2001:db8::ffff:2", "/session")).isLessThan(30);
    assertThat(from("2001:db8:0:1::1", "/session").statusCode()).isEqualTo(200);
  }

  @Test
  void case60APersonWhoAsksTooOftenIs429FromWhereverTheyAsk() {
    signIn();
    assertRefused(untilRefused("10.0.2.1", "/api/cases/x"), "person", 25);
    assertThat(askedBeforeRefused("10.0.2.2", "/api/cases/x")).isLessThan(12);
    assertThat(new Browser(port).get("/session").statusCode()).isEqualTo(200);
  }

  @Test
  void case63AHeadThatTricklesInIsCutOffAndOthersGoOn() throws Exception {
    try (var slow = new Socket("127.0.0.1", port)) {
      slow.setSoTimeout(50);
      slow.getOutputStream().write("GET /session HTTP/1.1\r\nHost: localhost\r\n".getBytes());
      assertThat(from("10.0.3.1", "/session").statusCode()).isEqualTo(200);
      for (int bytes = 0; stillOpen(slow); bytes++) {
        assertThat(bytes).as("bytes taken, one at a time").isLessThan(1_000);
        slow.getOutputStream().write('x');
      }
    } catch (SocketException cutOff) {
      assertThat(cutOff).hasMessageMatching(".*(reset|Broken pipe|closed|abort).*");
    }
  }

  private static boolean stillOpen(Socket slow) throws Exception {
    try {
      return slow.getInputStream().read() >= 0;
    } catch (SocketTimeoutException nothingYet) {
      return true;
    }
  }

  private HttpResponse<String> untilRefused(String address, String path) {
    return untilRefused(browser, address, path);
  }

  private static HttpResponse<String> untilRefused(Browser who, String address, String path) {
    return Stream.generate(() -> who.get(path, "X-Forwarded-For", address))
        .limit(200)
        .filter(answer -> answer.statusCode() == 429)
        .findFirst()
        .orElseThrow();
  }

  /**
   * A few at most where the quota is used up already: it fills again while a slow machine waits.
   */
  private long askedBeforeRefused(String address, String path) {
    return Stream.generate(() -> from(address, path).statusCode())
        .limit(200)
        .takeWhile(status -> status != 429)
        .count();
  }

  private HttpResponse<String> from(String address, String path) {
    return browser.get(path, "X-Forwarded-For", address);
  }

  private static void assertRefused(HttpResponse<String> refused, String limit, int quota) {
    assertProblem(refused, 429, "too-many-requests");
    assertThat(refused.headers().firstValue("RateLimit-Policy"))
        .contains("\"%s\";q=%d;w=60".formatted(limit, quota));
    assertThat(refused.headers().firstValue("RateLimit").orElse(""))
        .matches("\"" + limit + "\";r=0;t=\\d+");
    assertThat(refused.headers().firstValue("Retry-After").orElse("")).matches("[1-9]\\d*");
  }
}
