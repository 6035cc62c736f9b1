package waymark.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpRequest;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest extends GatewayTest {

  @BeforeEach
  void signedIn() {
    signIn();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/cases/imports?school=1",
        "/api/directory/me",
        "/api/safeguarding/my-concerns",
        "/api/reports/register",
        "/api/notifications/position"
      })
  void theServicesAnswerUnderTheirOwnAddresses(String path) {
    var answer = browser.get(path);
    assertThat(answer.body()).contains("service");
    assertThat(SERVICE.asked.get()).isEqualTo("GET " + path);
    assertThat(answer.headers().firstValue("Waymark-Position")).contains("cases=7");
    assertThat(answer.headers().firstValue("Waymark-Unverified-Since"))
        .contains("2026-11-22T08:00:00Z");
    assertThat(answer.headers().firstValue("ETag")).contains("\"4\"");
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(c -> c.startsWith("inner"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/internal/keys",
        "/actuator/health",
        "/actuator",
        "/actuator/gateway/routes",
        "/api/other",
        "/api",
        "/apix/cases.json"
      })
  void case28WhatIsNotRoutedIsNotThere(String path) {
    assertProblem(browser.get(path), 404, "not-found");
  }

  @Test
  void theActuatorIsNotThereForStrangersEither() {
    assertProblem(new Browser(port).get("/actuator/health"), 404, "not-found");
    assertProblem(new Browser(port).get("/internal/keys"), 404, "not-found");
  }

  @Test
  void case41OnlyNamedHeadersGoAlong() {
    browser.get(
        "/api/cases/x",
        "X-User",
        "somebody",
        "X-School",
        "1",
        "X-Forwarded-For",
        "10.0.0.1",
        "X-Forwarded-Host",
        "evil.test",
        "X-Forwarded-Proto",
        "https",
        "Forwarded",
        "for=10.0.0.1",
        "Waymark-Client-Address",
        "10.0.0.1",
        "X-HTTP-Method-Override",
        "POST",
        "Authorization",
        "Bearer mine",
        "Idempotency-Key",
        "k",
        "If-Match",
        "\"4\"",
        "If-None-Match",
        "\"4\"",
        "If-Modified-Since",
        "Fri, 27 Nov 2026 09:00:00 GMT");
    var received = SERVICE.headers.get();
    assertThat(received.keySet())
        .noneMatch(
            name -> name.toLowerCase().startsWith("x-") || name.equalsIgnoreCase("Forwarded"))
        .doesNotContain("Cookie");
    assertThat(received.get("Authorization"))
        .singleElement()
        .asString()
        .startsWith("Bearer access-");
    assertThat(received.get("Waymark-Client-Address")).containsExactly("127.0.0.1");
    assertThat(received.getFirst("Idempotency-Key")).isEqualTo("k");
    assertThat(received.getFirst("If-Match")).isEqualTo("\"4\"");
    assertThat(received.keySet())
        .as("what the browser has already is no reason to answer less")
        .noneMatch(name -> name.equalsIgnoreCase("If-None-Match"))
        .noneMatch(name -> name.equalsIgnoreCase("If-Modified-Since"));
  }

  @Test
  void aServiceThatIsDownIs503WithASentence() {
    assertProblem(browser.get("/api/recruitment/record"), 503, "unavailable");
  }

  @Test
  void anUploadStreamsThrough() throws Exception {
    SERVICE.firstMegabyte = new CountDownLatch(1);
    var large = 60_000_000L;
    var body = HttpRequest.BodyPublishers.ofInputStream(() -> new Waiting(large));
    var answer = browser.post("/api/cases/imports?school=1&name=roll.xml", body);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(SERVICE.received.get()).isEqualTo(large);
  }

  @Test
  void anUploadOfNothingInChunksIsNothing() {
    var nothing = HttpRequest.BodyPublishers.ofInputStream(InputStream::nullInputStream);
    var answer = browser.post("/api/cases/imports?school=1&name=roll.xml", nothing);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(SERVICE.received.get()).isZero();
  }

  /** Gives two megabytes, and the rest only when the service has seen the first of them. */
  private static final class Waiting extends InputStream {
    private long left;
    private long given;

    Waiting(long length) {
      left = length;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (given > 2_000_000 && SERVICE.firstMegabyte.getCount() > 0) {
        try {
          assertThat(SERVICE.firstMegabyte.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
      int n = (int) Math.min(left, length);
      left -= n;
      given += n;
      return n == 0 ? -1 : n;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/cases/imports", "/%61pi/cases/imports"})
  void case15AFormIsNotForAService(String path) {
    var form =
        browser.request(
            path,
            "Content-Type",
            "application/x-www-form-urlencoded;charset=utf-8",
            "X-XSRF-TOKEN",
            browser.cookie("XSRF-TOKEN"));
    var answer = browser.send(form.POST(HttpRequest.BodyPublishers.ofString("a=b")));
    assertProblem(answer, 415, "unsupported-media-type");
  }

  @Test
  void case36ACommandWithoutTheCsrfHeaderIs403() {
    var request =
        browser.request("/api/cases/imports").POST(HttpRequest.BodyPublishers.ofString("{}"));
    assertProblem(browser.send(request), 403, "forbidden");
  }

  @Test
  void case37AnotherSitesPageGetsNothing() {
    var request =
        browser
            .request("/api/cases/imports", "Origin", "null", "Content-Type", "text/plain")
            .POST(HttpRequest.BodyPublishers.ofString("{}"));
    var answer = browser.send(request);
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.headers().map().keySet())
        .noneMatch(name -> name.toLowerCase().startsWith("access-control"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/session", "/api/cases/x", "/assets/app-abc123.js"})
  void case62AStreamOfEventsIsNotGiven(String path) {
    assertProblem(browser.get(path, "Accept", "text/event-stream"), 406, "not-acceptable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/session", "/api/cases/x"})
  void case62AnUpgradeIsNotThere(String path) throws Exception {
    var answer =
        new Wire(port)
            .send(
                "GET " + path + " HTTP/1.1",
                "Host: localhost",
                "Cookie: waymark=" + browser.cookie("waymark"),
                "Connection: Upgrade",
                "Upgrade: websocket",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: x3JJHMbDL1EzLkh9GBhXDw==");
    assertThat(answer).startsWith("HTTP/1.1 404");
  }
}
