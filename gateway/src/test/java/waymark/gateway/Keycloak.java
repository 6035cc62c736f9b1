package waymark.gateway;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The real one, out of an unpacked distribution, with the realm and the settings that the compose
 * file gives it, and nothing else in it.
 */
final class Keycloak {
  private static final String SECRET = "only-a-test's";
  private static final Path REALM = Path.of("../infra/keycloak/waymark-realm.json");
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  final int port = freePort();

  /**
   * @param home of the distribution
   * @param gateway where browsers find the gateway
   */
  Keycloak(Path home, String gateway) throws IOException {
    var imports = Files.createDirectories(home.resolve("data/import"));
    Files.copy(REALM, imports.resolve("waymark-realm.json"), StandardCopyOption.REPLACE_EXISTING);
    var builder =
        new ProcessBuilder(home.resolve("bin/kc.sh").toString(), "start", "--import-realm");
    builder.redirectErrorStream(true);
    builder
        .environment()
        .putAll(
            Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", SECRET,
                "KC_DB", "dev-mem",
                "KC_CACHE", "local",
                "KC_HTTP_ENABLED", "true",
                "KC_HTTP_PORT", String.valueOf(port),
                "KC_HOSTNAME", "http://localhost:" + port,
                "KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true"));
    builder
        .environment()
        .putAll(
            Map.of(
                "GATEWAY_CLIENT_SECRET", SECRET,
                "REPORTING_CLIENT_SECRET", SECRET,
                "RECRUITMENT_CLIENT_SECRET", SECRET,
                "NOTIFICATION_CLIENT_SECRET", SECRET,
                "GATEWAY_URL", gateway,
                "PUBLIC_URL", gateway));
    var process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
    var said = process.inputReader();
    var log = Files.newBufferedWriter(Path.of("target/keycloak.log"));
    for (var line = next(said, log); !line.contains("Listening on:"); line = next(said, log)) {
      if (line.contains("doesn't exist. Ignoring")) throw new IllegalStateException(line);
    }
    Thread.ofVirtual().start(() -> rest(said, log));
  }

  private static String next(BufferedReader said, BufferedWriter log) throws IOException {
    var line = said.readLine();
    if (line == null) throw new IllegalStateException("Keycloak ended: target/keycloak.log");
    log.append(line).append('\n').flush();
    return line;
  }

  private static void rest(BufferedReader said, BufferedWriter log) {
    try {
      while (true) next(said, log);
    } catch (IOException | IllegalStateException ended) {
      // As it should, with the tests.
    }
  }

  String of(String endpoint) {
    return realm("waymark") + "/protocol/openid-connect/" + endpoint;
  }

  String realm(String name) {
    return "http://localhost:" + port + "/realms/" + name;
  }

  String secret() {
    return SECRET;
  }

  /** Makes a user with a password. */
  void user(String name, String password) throws Exception {
    var user =
        """
        {"username": "%s", "enabled": true, "email": "%s@trust.invalid", "firstName": "Demo", "lastName": "SENCO",
         "credentials": [{"type": "password", "value": "%s"}]}
        """;
    admin("POST", "users", user.formatted(name, name, password));
  }

  /** Tests sign somebody in more often than once in the half minute for which a code holds. */
  void allowACodeTwice() throws Exception {
    var realm = JsonMapper.shared().readTree(Files.readString(REALM)).properties().stream();
    var policy = JsonMapper.shared().createObjectNode();
    realm
        .filter(setting -> setting.getKey().startsWith("otpPolicy"))
        .forEach(setting -> policy.set(setting.getKey(), setting.getValue()));
    admin("PUT", "", policy.put("otpPolicyCodeReusable", true).toString());
  }

  /** Ends all sessions of a user. */
  void signOut(String subject) throws Exception {
    admin("POST", "users/" + subject + "/logout", "");
  }

  JsonNode token(String realm, Map<String, String> asked) throws Exception {
    var form =
        asked.entrySet().stream()
            .map(each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    var request =
        HttpRequest.newBuilder(URI.create(realm(realm) + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    return JsonMapper.shared()
        .readTree(HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
  }

  private void admin(String method, String path, String body) throws Exception {
    var login =
        Map.of(
            "grant_type", "password",
            "client_id", "admin-cli",
            "username", "admin",
            "password", SECRET);
    var token = token("master", login).required("access_token").asString();
    var request =
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + port + "/admin/realms/waymark/" + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 300) throw new IllegalStateException(path + ": " + answer.body());
  }

  static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }
}
