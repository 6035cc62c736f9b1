package waymark.ledger.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What makes two requests the same command, and the same request. */
class IdempotencyTest extends GuardedAppTest {
  private static final String BODY =
      "{'pupil':'" + PUPIL + "','heldOn':'2026-01-31','minutes':30,'note':'calm','targets':[]}";
  private static final String[] KEY = {"Idempotency-Key", "under-way"};

  @Test
  void theSameKeyAndBodyAreTheSameCommandHoweverTheBodyIsWritten() {
    var once = send("a", BODY);
    var again =
        send(
            "a",
            BODY.replace("'minutes':30,", "").replace("'targets'", "'minutes' : 30 , 'targets'"));
    assertThat(again.path("command")).isEqualTo(once.path("command"));
    assertThat(again.path("hash")).isEqualTo(once.path("hash"));
  }

  @Test
  void anotherBodyUnderTheSameKeyIsTheSameCommandWithAnotherHash() {
    var once = send("a", BODY);
    var other = send("a", BODY.replace("calm", "loud"));
    assertThat(other.path("command")).isEqualTo(once.path("command"));
    assertThat(other.path("hash")).isNotEqualTo(once.path("hash"));
  }

  @Test
  void anotherKeyIsAnotherCommand() {
    assertThat(send("b", BODY).path("command")).isNotEqualTo(send("a", BODY).path("command"));
  }

  /** Case 49: from when it begins to come, until it is answered. */
  @Test
  void theSameCommandWhileItIsUnderWayIsToldToWait() throws IOException {
    String body = BODY.replace('\'', '"');
    try (var slow = new Socket("127.0.0.1", port)) {
      write(slow, head(body) + body.substring(0, 10));
      await().until(() -> http.post("/api/reviews", SENCO, "{}", KEY).statusCode() == 409);
      var told = http.post("/api/reviews", SENCO, body, KEY);
      assertProblem(told, 409, "command-under-way");
      assertThat(told.headers().firstValue("Retry-After")).contains("1");
      assertThat(http.post("/api/reviews", SENCO, body, "Idempotency-Key", "another").statusCode())
          .isEqualTo(200);
      write(slow, body.substring(10));
      byte[] first = slow.getInputStream().readNBytes(12);
      assertThat(new String(first, US_ASCII)).isEqualTo("HTTP/1.1 200");
    }
    await().until(() -> http.post("/api/reviews", SENCO, body, KEY).statusCode() == 200);
  }

  private static String head(String body) {
    return String.join(
        "\r\n",
        "POST /api/reviews HTTP/1.1",
        "Host: a",
        "Authorization: Bearer " + SENCO,
        "Content-Type: application/json",
        "Idempotency-Key: under-way",
        "Content-Length: " + body.length(),
        "",
        "");
  }

  private static void write(Socket to, String text) throws IOException {
    to.getOutputStream().write(text.getBytes(US_ASCII));
    to.getOutputStream().flush();
  }

  @Test
  void theActorIsThePersonInTheDirectory() {
    assertThat(send("a", BODY).path("actor").asString())
        .isEqualTo("00000000-0000-4000-8000-0000000000a1");
  }

  @Test
  void idsAreVersionFiveAndFollowTheirParts() {
    var parent = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
    assertThat(CommandIds.derive(parent, "www.example.com"))
        .isEqualTo(UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
    assertThat(CommandIds.of("a", "bc")).isNotEqualTo(CommandIds.of("ab", "c"));
  }

  private JsonNode send(String key, String body) {
    return Http.json(
        http.post("/api/reviews", SENCO, body.replace('\'', '"'), "Idempotency-Key", key));
  }
}
