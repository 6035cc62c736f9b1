package waymark.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import waymark.ledger.testing.TestSignIn;

/** Somebody who is signed in, at the service under test. */
record Person(int port, String signIn) {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  static final String CANDIDATES = "/api/recruitment/candidates";

  record Answer(int status, JsonNode body, HttpResponse<String> raw) {
    JsonNode done() {
      assertThat(status).as(raw.body()).isBetween(200, 201);
      return body;
    }

    /** The rule that it broke. */
    String rule() {
      return body.path("rule").asString("");
    }
  }

  Answer get(String path) {
    return send(request(path).GET());
  }

  Answer post(String path, String json) {
    return send(command(path).POST(BodyPublishers.ofString(json)));
  }

  /** A decision on what this person sees now. */
  Answer decide(String path, String json) {
    String candidate = path.substring(CANDIDATES.length() + 1).split("/")[0];
    return decide(path, json, get(CANDIDATES + "/" + candidate).body().path("seq").asLong(0));
  }

  Answer decide(String path, String json, long seq) {
    return send(
        command(path).header("If-Match", "\"" + seq + "\"").POST(BodyPublishers.ofString(json)));
  }

  /** Records an application; its address. */
  String applied(UUID school, String name, String receivedOn) {
    String form =
        """
        {"school":"%s","post":"Teacher of mathematics","receivedOn":"%s","name":"%s","email":"%s@example.org","phone":"01632 960001"}\
        """
            .formatted(school, receivedOn, name, name.toLowerCase().replace(' ', '.'));
    return CANDIDATES + "/" + post(CANDIDATES, form).done().required("candidate").stringValue();
  }

  private HttpRequest.Builder command(String path) {
    return request(path)
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Authorization", "Bearer " + TestSignIn.token(signIn));
  }

  private static Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> raw = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
      JsonNode body = raw.body().startsWith("{") ? JsonMapper.shared().readTree(raw.body()) : null;
      return new Answer(
          raw.statusCode(), body == null ? JsonMapper.shared().createObjectNode() : body, raw);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
