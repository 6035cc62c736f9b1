package waymark.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class SignInTest extends GatewayTest {

  @Test
  void aBrowserIsSentToSignInWithPkceAndBackToWhereItWasGoing() {
    var first = browser.open("/register?school=1&q=a%20b");
    assertThat(first.statusCode()).isEqualTo(302);
    var toProvider = browser.open(Browser.location(first));
    assertThat(Browser.location(toProvider))
        .startsWith(PROVIDER.url("/authorize"))
        .contains("code_challenge_method=S256", "nonce=", "state=");
    var page = browser.openThrough("/register?school=1&q=a%20b");
    assertThat(page.uri().toString()).endsWith("/register?school=1&q=a%20b");
    assertThat(page.body()).contains("screens");
  }

  @Test
  void case33AScriptWithoutASessionIsToldSo() {
    assertProblem(browser.get("/api/cases/imports"), 401, "not-signed-in");
    assertProblem(
        browser.get("/api/cases/imports", "Accept", "text/html", "Sec-Fetch-Mode", "cors"),
        401,
        "not-signed-in");
  }

  @Test
  void sessionTellsWhoIsSignedInAndForHowLong() {
    assertThat(session()).isEqualTo("{\"idleSeconds\":null,\"name\":null,\"signedIn\":false}");
    signIn();
    assertThat(session())
        .isEqualTo("{\"idleSeconds\":1200,\"name\":\"Demo SENCO\",\"signedIn\":true}");
  }

  @Test
  void whoOnlyBeginsToSignInIsKeptNoSessionHere() {
    browser.open("/oauth2/authorization/waymark?continue=/register");
    browser.open("/oauth2/authorization/waymark?continue=/" + "a".repeat(5_000));
    browser.open("/login/oauth2/code/waymark?code=x&state=y");
    assertThat(browser.cookie("waymark")).isEmpty();
    assertThat(browser.cookie("waymark-sign-in")).hasSizeLessThan(3_500);
  }

  @Test
  void case38ASessionFromBeforeSignInIsNotTheOneAfter() {
    signIn();
    var before = browser.cookie("waymark");
    browser.openThrough("/oauth2/authorization/waymark");
    assertThat(before).isNotEmpty().isNotEqualTo(browser.cookie("waymark"));
  }

  @Test
  void theCookiesAreForThisSiteAndNotForScripts() {
    var redirect = browser.open("/oauth2/authorization/waymark");
    assertForThisSite(redirect, "waymark-sign-in=");
    var back = browser.open(Browser.location(redirect));
    assertForThisSite(browser.open(Browser.location(back)), "waymark=");
  }

  private static void assertForThisSite(HttpResponse<String> answer, String name) {
    assertThat(answer.headers().allValues("Set-Cookie"))
        .anySatisfy(cookie ->
            assertThat(cookie)
                .startsWith(name)
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain"));
  }

  @Test
  void whatWasNotSealedHereSignsNobodyIn() {
    var back =
        Browser.location(
            browser.open(Browser.location(browser.open("/oauth2/authorization/waymark"))));
    var sealed = browser.cookie("waymark-sign-in");
    for (var forged : List.of("", "x", "a.b.c.d.e", sealed.substring(0, sealed.length() - 4))) {
      var another = new Browser(port);
      assertThat(another.open(back, "Cookie", "waymark-sign-in=" + forged).statusCode())
          .as(forged)
          .isEqualTo(401);
    }
    assertThat(browser.open(back).statusCode()).isEqualTo(302);
  }

  @Test
  void case39AReplayedCodeOrAForeignStateSignsNobodyIn() {
    var back =
        Browser.location(
            browser.open(Browser.location(browser.open("/oauth2/authorization/waymark"))));
    assertThat(browser.open(back).statusCode()).isEqualTo(302);
    var replayed = new Browser(port);
    assertThat(replayed.open(back).statusCode()).isEqualTo(401);
    assertThat(replayed.get("/session").body()).contains("\"signedIn\":false");
    assertThat(browser.open(back).statusCode()).isEqualTo(401);
    assertProblem(replayed.get("/login/oauth2/code/waymark?code=x&state=y"), 401, "not-signed-in");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.test",
        "/\\evil.test",
        "https://evil.test",
        "evil.test",
        "/%0d%0a",
        "\\/evil",
        "/a\tb",
        ""
      })
  void case40AnotherSiteIsNeverWhereSignInLeads(String wanted) {
    var start =
        browser.open(
            "/oauth2/authorization/waymark?continue="
                + java.net.URLEncoder.encode(wanted, java.nio.charset.StandardCharsets.UTF_8));
    var back = browser.open(Browser.location(browser.open(Browser.location(start))));
    assertThat(Browser.location(back)).matches("(http://127.0.0.1:" + port + ")?/(%0d%0a)?");
  }

  @Test
  void aTokenThatEndsIsRenewedOnce() {
    PROVIDER.expiresIn = 1;
    signIn();
    PROVIDER.expiresIn = 300;
    var before = PROVIDER.renewals.get();
    assertThat(browser.get("/api/cases/x").statusCode()).isEqualTo(200);
    assertThat(browser.get("/api/cases/x").statusCode()).isEqualTo(200);
    assertThat(PROVIDER.renewals.get()).isEqualTo(before + 1);
  }

  /** What a provider ends is so long after the last renewal, not after the last request. */
  @Test
  void stayingSignedInRenewsATokenThatWouldEndBeforeTheSession() {
    signIn();
    var before = PROVIDER.renewals.get();
    browser.get("/session", "Waymark-Automatic", "1");
    assertThat(PROVIDER.renewals.get()).as("what a page asks by itself").isEqualTo(before);
    PROVIDER.expiresIn = 3600;
    assertThat(browser.get("/session").body()).contains("\"signedIn\":true");
    assertThat(PROVIDER.renewals.get()).isEqualTo(before + 1);
    browser.get("/session");
    assertThat(PROVIDER.renewals.get()).as("lasts longer").isEqualTo(before + 1);
  }

  @Test
  void whoCannotStaySignedInIsToldAtOnce() {
    signIn();
    PROVIDER.renews = false;
    assertThat(browser.get("/session").body()).contains("\"signedIn\":false");
    assertProblem(browser.get("/api/cases/x"), 401, "not-signed-in");
  }

  @Test
  void aTokenIsRenewedHoweverLongAgoThePasswordWasAskedFor() {
    PROVIDER.expiresIn = 1;
    signIn();
    PROVIDER.askedAgo = 40_000L;
    assertThat(browser.get("/api/cases/x").statusCode()).isEqualTo(200);
    PROVIDER.askedAgo = null;
    assertThat(browser.get("/api/cases/x").statusCode()).isEqualTo(200);
    assertThat(session()).contains("\"signedIn\":true");
  }

  @Test
  void aTokenThatCannotBeRenewedMeansSigningInAgain() {
    PROVIDER.expiresIn = 1;
    signIn();
    PROVIDER.renews = false;
    assertProblem(browser.get("/api/cases/x"), 401, "not-signed-in");
  }

  @Test
  void signingOutEndsTheSessionHereAndAtTheProvider() {
    signIn();
    var out = browser.post("/logout", HttpRequest.BodyPublishers.noBody());
    assertThat(out.statusCode()).isEqualTo(302);
    assertThat(Browser.location(out))
        .startsWith(PROVIDER.url("/end"))
        .contains("id_token_hint=", "post_logout_redirect_uri=http://127.0.0.1:" + port + "/");
    assertProblem(browser.get("/api/cases/x"), 401, "not-signed-in");
  }

  @Test
  void signingOutEndsAllSessionsOfThatPersonAndNobodyElses() {
    signIn();
    var elsewhere = new Browser(port);
    elsewhere.openThrough("/");
    var subject = PROVIDER.subject;
    PROVIDER.subject = "another-person";
    var another = new Browser(port);
    another.openThrough("/");
    PROVIDER.subject = subject;

    var out = browser.post("/logout", HttpRequest.BodyPublishers.noBody());

    assertThat(Browser.location(out)).contains("id_token_hint=");
    assertProblem(browser.get("/api/cases/x"), 401, "not-signed-in");
    assertProblem(elsewhere.get("/api/cases/x"), 401, "not-signed-in");
    assertThat(another.get("/api/cases/x").statusCode()).isEqualTo(200);
  }

  @Test
  void case36SigningOutTakesTheCsrfToken() {
    signIn();
    var out = browser.send(browser.request("/logout").POST(HttpRequest.BodyPublishers.noBody()));
    assertProblem(out, 403, "forbidden");
    assertThat(session()).contains("\"signedIn\":true");
  }

  private String session() {
    var answer = browser.get("/session");
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    var json = JsonMapper.shared().readTree(answer.body());
    return new java.util.TreeMap<>(
            java.util.Map.of(
                "signedIn", json.required("signedIn"),
                "name", json.required("name"),
                "idleSeconds", json.required("idleSeconds")))
        .entrySet().stream()
            .map(field -> "\"" + field.getKey() + "\":" + field.getValue())
            .collect(java.util.stream.Collectors.joining(",", "{", "}"));
  }
}
