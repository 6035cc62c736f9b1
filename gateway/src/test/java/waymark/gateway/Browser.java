package waymark.gateway;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A browser with a cookie jar, that follows a redirect only when told to. */
final class Browser {
  final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();
  private final URI gateway;

  Browser(int port) {
    gateway = URI.create("http://127.0.0.1:" + port);
  }

  /** Opens a page as a person does. */
  HttpResponse<String> open(String address, String... headers) {
    return send(
        request(address, headers)
            .header("Accept", "text/html,*/*;q=0.8")
            .header("Sec-Fetch-Mode", "navigate"));
  }

  /** Opens a page and follows every redirect. */
  HttpResponse<String> openThrough(String address) {
    var response = open(address);
    while (response.statusCode() == 302) {
      response = open(response.uri().resolve(location(response)).toString());
    }
    return response;
  }

  /** Asks as a script does. */
  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers));
  }

  HttpResponse<String> post(String path, HttpRequest.BodyPublisher body, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", "application/octet-stream")
            .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
            .POST(body));
  }

  HttpRequest.Builder request(String path, String... headers) {
    var request = HttpRequest.newBuilder(gateway.resolve(path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  static String location(HttpResponse<?> response) {
    return response.headers().firstValue("Location").orElseThrow();
  }
}
