package waymark.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages, files, headers, and what is refused before it is understood. */
class EdgeTest extends GatewayTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/register", "/pupils/00000000-0000-4000-8000-000000000001/timeline"})
  void everyAddressOfTheScreensIsTheOnePage(String path) {
    signIn();
    var page = browser.open(path);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("screens");
    assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/register.json",
        "/a/b.html",
        "/api/unknown",
        "/actuator/health",
        "/internal/keys",
        "/error",
        "/login",
        "/assets/missing.js"
      })
  void whatIsNotAScreenIsNotThePage(String path) {
    signIn();
    var answer = browser.open(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).doesNotContain("screens").contains("Not found");
  }

  @Test
  void anErrorStaysAnErrorAndIsNotThePage() {
    signIn();
    var refused =
        browser.send(
            browser
                .request("/register", "Accept", "text/html", "Sec-Fetch-Mode", "navigate")
                .POST(HttpRequest.BodyPublishers.noBody()));
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).doesNotContain("screens");
  }

  @Test
  void filesAreKeptByBrowsersAndCarryNoCookie() {
    var file = browser.get("/assets/app-abc123.js");
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Cache-Control").orElse(""))
        .contains("max-age=31536000", "immutable")
        .doesNotContain("no-store");
    assertThat(file.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(browser.get("/pages/page.css").statusCode()).isEqualTo(200);
  }

  @Test
  void everyAnswerTellsTheBrowserWhatToRefuse() {
    signIn();
    for (var answer :
        List.of(browser.open("/"), browser.get("/api/cases/x"), browser.open("/nothing.html"))) {
      var policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
      assertThat(policy)
          .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
          .doesNotContain("unsafe", "data:", "*");
      assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
      assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/cases/..%2finternal",
        "/api/cases/%252e%252e/x",
        "/api/cases/x;jsessionid=1",
        "/api//cases"
      })
  void case27AWanderingPathIs400(String path) {
    signIn();
    assertProblem(browser.get(path), 400, "bad-request");
  }

  @Test
  void case42TooManyOrTooLargeHeadersAre431() throws Exception {
    assertThat(wire("X-Large: " + "x".repeat(64_000))).startsWith("HTTP/1.1 431");
    var many = new ArrayList<String>();
    for (int i = 0; i < 200; i++) {
      many.add("X-" + i + ": 1");
    }
    assertThat(wire(many.toArray(String[]::new))).startsWith("HTTP/1.1 431");
  }

  @Test
  void case44AnUnknownTransferEncodingIs400() throws Exception {
    assertThat(
            new Wire(port)
                .send(
                    "POST /api/cases/x HTTP/1.1",
                    "Host: a",
                    "Transfer-Encoding: xchunked",
                    "",
                    "0",
                    "",
                    ""))
        .startsWith("HTTP/1.1 400");
  }

  /** RFC 9112 §6.3: refused, and nothing after this request is taken for a second one. */
  @Test
  void case44TwoLengthsAre400AndTheConnectionEnds() throws Exception {
    var answer =
        new Wire(port)
            .send(
                "POST /api/cases/x HTTP/1.1",
                "Host: a",
                "Content-Length: 5",
                "Transfer-Encoding: chunked",
                "",
                "0",
                "",
                "GET /session HTTP/1.1",
                "Host: a",
                "",
                "");
    assertThat(answer).startsWith("HTTP/1.1 400").contains("Connection: close");
    assertThat(answer.split("HTTP/1.1 ")).hasSize(2);
  }

  @Test
  void case43ALineBreakInAHeaderIs400() throws Exception {
    assertThat(wire("X-A: b\rSet-Cookie: c=d")).startsWith("HTTP/1.1 400");
    assertThat(new Wire(port).send("GET /session?a=b\rc HTTP/1.1", "Host: a"))
        .startsWith("HTTP/1.1 400");
  }

  @Test
  void case45ATraceIs405() {
    signIn();
    var answer =
        browser.send(
            browser.request("/api/cases/x").method("TRACE", HttpRequest.BodyPublishers.noBody()));
    assertProblem(answer, 405, "method-not-allowed");
    assertThat(answer.headers().firstValue("Allow")).isPresent();
  }

  private String wire(String... headers) throws Exception {
    var lines = new ArrayList<>(List.of("GET /session HTTP/1.1", "Host: localhost"));
    lines.addAll(List.of(headers));
    return new Wire(port).send(lines.toArray(String[]::new));
  }
}
