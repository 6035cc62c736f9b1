package waymark.local.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Opens pages, fills in forms, and asks for tokens, one redirect at a time. */
final class Browser {
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private final URI base;
  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  Browser(String base) {
    this.base = URI.create(base);
  }

  HttpResponse<String> open(String address) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(base.resolve(address)).header("Accept", "text/html").build(),
        BodyHandlers.ofString());
  }

  HttpResponse<String> send(String page, Map<String, String> fields)
      throws IOException, InterruptedException {
    Matcher token = CSRF.matcher(open(page).body());
    var all = new java.util.HashMap<>(fields);
    if (token.find()) {
      all.put("_csrf", token.group(1));
    }
    return submit(page, all);
  }

  /** Sends fields as they are, without opening the page first. */
  HttpResponse<String> submit(String page, Map<String, String> fields)
      throws IOException, InterruptedException {
    URI action = URI.create(base.resolve(page).toString().replaceAll("[?].*", ""));
    var request = HttpRequest.newBuilder(action).header("Accept", "text/html");
    return http.send(form(request, fields), BodyHandlers.ofString());
  }

  JsonNode token(String client, String secret, Map<String, String> fields)
      throws IOException, InterruptedException {
    String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(UTF_8));
    var request =
        HttpRequest.newBuilder(base.resolve("/oauth2/token"))
            .header("Authorization", "Basic " + basic);
    return new JsonMapper()
        .readTree(http.send(form(request, fields), BodyHandlers.ofString()).body());
  }

  static JsonNode claims(String token) {
    return new JsonMapper().readTree(Base64.getUrlDecoder().decode(token.split("[.]")[1]));
  }

  static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static HttpRequest form(HttpRequest.Builder request, Map<String, String> fields) {
    return request
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(encoded(fields)))
        .build();
  }
}
