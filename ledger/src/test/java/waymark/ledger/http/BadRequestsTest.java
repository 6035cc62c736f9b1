package waymark.ledger.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The catalogue of bad inputs, by its numbers, as far as the edge answers them. */
@ExtendWith(OutputCaptureExtension.class)
class BadRequestsTest extends GuardedAppTest {
  private static final String GOOD =
      "{'pupil':'" + PUPIL + "','heldOn':'2026-01-31','minutes':30,'note':'calm','targets':[]}";

  @Test
  void aGoodRequestPasses() {
    var answer = post(GOOD);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Waymark-Position")).contains("cases=7");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "", // 1
        "{'pupil':'x", // 2
        "[]", // 3
        "{'minutes':1,'minutes':2}", // 4
        "null",
        "{'minutes':9223372036854775808}", // 8
        "{'minutes':1e400}",
        "{'minutes':NaN}", // 9
        "{} trailing"
      })
  void whatIsNotOneJsonObjectIs400(String body) {
    assertProblem(
        post(
            body.startsWith("{'minutes':9") || body.contains("e400")
                ? GOOD.replace("30", body.substring(11, body.length() - 1))
                : body),
        400,
        "malformed-json");
  }

  @Test
  void case5And26And59AnUnknownFieldIs400AndNamesTheKnownOnes() {
    for (var name : new String[] {"role", "@class", "@type", "$gt", "a.b"}) {
      var answer = post(GOOD.replace("{'pupil'", "{'" + name + "':'DSL','pupil'"));
      assertProblem(answer, 400, "unknown-field");
      assertThat(Http.json(answer).path("detail").asString())
          .contains("heldOn")
          .doesNotContain("DSL");
    }
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'note':null | /note", // 6
        "'minutes':null | /minutes",
        "'minutes':'30' | /minutes", // 7
        "'minutes':30.5 | /minutes",
        "'note':5 | /note",
        "'heldOn':'2026-02-31' | /heldOn", // 52
        "'heldOn':'0000-13-01' | /heldOn",
        "'pupil':'Quill' | /pupil", // 30
        "'targets':[{'text':'x','met':null}] | /targets/0/met",
        "'targets':[{'text':'x'}] | /targets/0/met",
        "'note':'a\\u0000b' | /note", // 18
        "'note':'\\ud800' | /note", // 19
        "'note':{'$gt':''} | /note" // 24
      })
  void aFieldToMendIs422WithItsPointer(String field, String pointer) {
    var name = field.substring(0, field.indexOf(':') + 1);
    var body =
        GOOD.replaceFirst(
            name + "('[^']*'|\\[]|\\d+)", field.replace("\\", "\\\\").replace("$", "\\$"));
    var answer = post(body);
    assertProblem(answer, 422, "invalid-fields");
    assertThat(Http.json(answer).at("/errors/0/pointer").asString()).isEqualTo(pointer);
    assertThat(answer.body()).doesNotContain("Quill");
  }

  @Test
  void aRequiredFieldLeftOutIs422() {
    var answer = post(GOOD.replace("'note':'calm',", ""));
    assertProblem(answer, 422, "invalid-fields");
    assertThat(Http.json(answer).at("/errors/0/pointer").asString()).isEqualTo("/note");
  }

  @Test
  void case10DeepNestingIs400() {
    assertProblem(post("[".repeat(10_000)), 400, "malformed-json");
    assertProblem(post("{'a':".repeat(10_000)), 400, "malformed-json");
  }

  @Test
  void case11And12TooMuchIs413WithOrWithoutALength() {
    var large = GOOD.replace("calm", "x".repeat(10_000_000));
    assertProblem(post(large), 413, "body-too-large");
    var chunked =
        http.request(
                "/api/reviews", SENCO, "Content-Type", "application/json", "Idempotency-Key", "k")
            .POST(
                HttpRequest.BodyPublishers.fromPublisher(
                    HttpRequest.BodyPublishers.ofString(large.replace('\'', '"'))));
    assertProblem(http.send(chunked), 413, "body-too-large");
  }

  @Test
  void case14ACompressedBodyIs415() {
    assertProblem(post(GOOD, "Content-Encoding", "gzip"), 415, "unsupported-encoding");
  }

  @Test
  void case15AnotherTypeIs415() {
    assertProblem(post(GOOD, "Content-Type", "text/xml"), 415, "unsupported-media-type");
    assertProblem(post(GOOD, "Content-Type", "nonsense"), 415, "unsupported-media-type");
  }

  @Test
  void case16And62AnotherAnswerTypeIs406() {
    for (var type : new String[] {"application/xml", "text/event-stream"}) {
      assertProblem(http.get("/api/me", SENCO, "Accept", type), 406, "not-acceptable");
    }
  }

  @Test
  void case17WhatIsNotUtf8Is400() {
    assertProblem(
        http.post(
            "/api/reviews",
            SENCO,
            GOOD.replace('\'', '"').getBytes(StandardCharsets.UTF_16),
            "Content-Type",
            "application/json;charset=utf-16",
            "Idempotency-Key",
            "k"),
        400,
        "malformed-json");
    for (var bytes : new byte[][] {{'"', (byte) 0xff, '"'}, {'"', (byte) 0xc0, (byte) 0xaf, '"'}}) {
      assertProblem(
          http.post("/api/reviews", SENCO, bytes, "Idempotency-Key", "k"), 400, "malformed-json");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "O'Brien",
        "Zoë",
        "李",
        "<script>alert(1)</script>",
        "=cmd()",
        "#{T(java.lang.Runtime)} ${jndi:ldap://x}",
        "two\\nlines"
      })
  void case21To25OrdinaryAndOddTextIsKeptAsItIs(String text) {
    var answer =
        http.post(
            "/api/reviews",
            SENCO,
            GOOD.replace('\'', '"').replace("calm", text),
            "Idempotency-Key",
            "k");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(Http.json(answer).path("note").asString()).isEqualTo(text.replace("\\n", "\n"));
  }

  @Test
  void case20And69OneSpellingForWhatReadsTheSame() {
    assertThat(Http.json(post(GOOD.replace("calm", "Zoe\u0308"))).path("note").asString())
        .isEqualTo("Zo\u00eb");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/..%2finternal/keys",
        "/api/%252e%252e/me",
        "/api/me;jsessionid=1",
        "/api//me"
      })
  void case27AWanderingPathIs400(String path) {
    assertProblem(http.get(path, SENCO), 400, "bad-request");
  }

  @Test
  void case29AnUnknownAddressIs404() {
    assertProblem(http.get("/api/nothing", SENCO), 404, "not-found");
    assertProblem(http.get("/error", SENCO), 404, "not-found");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "salary=1", // 57
        "offset=1000000000", // 56
        "need[$ne]=K", // 24
        "%24where=1",
        "need=a%0d%0aSet-Cookie:b=c", // 43
        "limit=50&limits=1"
      })
  void aParameterThatIsOnNoListOrHoldsALineBreakIs400(String query) {
    String coded = query.replace("[", "%5B").replace("$", "%24").replace("]", "%5D");
    assertProblem(http.get("/api/list?" + coded, SENCO), 400, "bad-parameter");
  }

  @Test
  void theParametersThatAnAddressNamesAreTaken() {
    var answer = http.get("/api/list?need=K&at-least=3&limit=7", SENCO);
    assertThat(Http.json(answer).path("limit").asInt()).as(answer.body()).isEqualTo(7);
    assertThat(Http.json(answer).path("need").asString()).isEqualTo("K");
    assertProblem(http.get("/api/me?a=b", SENCO), 400, "bad-parameter");
  }

  @Test
  void case30AMalformedIdIs400() {
    assertProblem(http.get("/api/pupils/Quill", SENCO), 400, "bad-parameter");
  }

  @Test
  void case45AnotherMethodIs405AndNamesThoseThatWork() {
    var put = http.send(http.request("/api/me", SENCO).PUT(HttpRequest.BodyPublishers.noBody()));
    assertProblem(put, 405, "method-not-allowed");
    assertThat(put.headers().firstValue("Allow")).contains("GET");
    var overridden = http.get("/api/reviews", SENCO, "X-HTTP-Method-Override", "POST");
    assertProblem(overridden, 405, "method-not-allowed");
    var trace = http.request("/api/me", SENCO).method("TRACE", HttpRequest.BodyPublishers.noBody());
    assertProblem(http.send(trace), 405, "method-not-allowed");
  }

  @Test
  void case46ACommandWithoutAUsableIdempotencyKeyIs400() {
    assertProblem(
        http.post("/api/reviews", SENCO, GOOD.replace('\'', '"')), 400, "idempotency-key-required");
    assertProblem(post(GOOD, "Idempotency-Key", "two words"), 400, "idempotency-key-required");
    assertProblem(post(GOOD, "Idempotency-Key", "x".repeat(81)), 400, "idempotency-key-required");
  }

  @Test
  void case50And51ADecisionNamesTheStateItWasMadeOn() {
    var path = "/api/reviews/" + PUPIL + "/decide";
    assertProblem(http.post(path, SENCO, ""), 428, "if-match-required");
    assertProblem(http.post(path, SENCO, "", "If-Match", "*"), 400, "malformed-if-match");
    assertProblem(http.post(path, SENCO, "", "If-Match", "\"-2\""), 400, "malformed-if-match");
    assertProblem(http.post(path, SENCO, "", "If-Match", "\"-1\""), 412, "changed-meanwhile");
    var stale = http.post(path, SENCO, "", "If-Match", "\"3\"");
    assertProblem(stale, 412, "changed-meanwhile");
    assertThat(stale.headers().firstValue("ETag")).contains("\"4\"");
    assertThat(http.post(path, SENCO, "", "If-Match", "\"4\"").statusCode()).isEqualTo(200);
  }

  @Test
  void whatFailsUnexpectedlyIs500AndQuotesNothing(CapturedOutput log) {
    var answer = http.get("/api/broken", SENCO);
    assertProblem(answer, 500, "unexpected");
    assertThat(answer.body()).doesNotContain("Quill");
    assertThat(log.getAll()).contains("/api/broken failed").doesNotContain("Quill");
  }

  @Test
  void anAddressIsNotLoggedAsItWasSent(CapturedOutput log) throws IOException {
    http.get("/api/pupils/Quill", SENCO);
    http.get("/api/nothing/Quill", SENCO);
    try (var socket = new Socket("127.0.0.1", port)) {
      socket
          .getOutputStream()
          .write(
              "GET /Quill\u0001 HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
          .isEqualTo("HTTP/1.1 400");
    }
    assertThat(log.getAll()).doesNotContain("Quill");
  }

  @Test
  void anAnswerThatNamesPupilsIsRefusedWhenItCannotBeRecorded() {
    var answer = http.get("/api/pupils/" + PUPIL, SENCO);
    assertProblem(answer, 503, "read-not-recorded");
    assertThat(answer.body()).doesNotContain("a name");
  }

  private HttpResponse<String> post(String json, String... headers) {
    var all = new java.util.ArrayList<>(java.util.List.of(headers));
    if (!all.contains("Idempotency-Key")) {
      all.addAll(java.util.List.of("Idempotency-Key", "k"));
    }
    return http.post("/api/reviews", SENCO, json.replace('\'', '"'), all.toArray(String[]::new));
  }
}
