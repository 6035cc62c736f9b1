package waymark.ledger.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests to a service under test, as anybody could send them. */
final class Http {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final int port;

  Http(int port) {
    this.port = port;
  }

  HttpResponse<String> get(String path, String token, String... headers) {
    return send(request(path, token, headers).GET());
  }

  HttpResponse<String> post(String path, String token, String json, String... headers) {
    return post(path, token, json.getBytes(StandardCharsets.UTF_8), headers);
  }

  HttpResponse<String> post(String path, String token, byte[] body, String... headers) {
    var request = request(path, token, headers).POST(HttpRequest.BodyPublishers.ofByteArray(body));
    if (String.join(" ", headers).contains("Content-Type")) {
      return send(request);
    }
    return send(request.header("Content-Type", "application/json"));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpRequest.Builder request(String path, String token, String... headers) {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return headers.length == 0 ? request : request.headers(headers);
  }

  static JsonNode json(HttpResponse<String> response) {
    return JsonMapper.shared().readTree(response.body());
  }
}
