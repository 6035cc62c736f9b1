package waymark.reporting;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import waymark.ledger.feed.Feed;
import waymark.ledger.feed.View;
import waymark.ledger.proof.SigningKey;
import waymark.ledger.testing.TemporaryFiles;
import waymark.ledger.testing.TestKafka;
import waymark.ledger.testing.TestMongo;
import waymark.ledger.testing.TestSignIn;

/**
 * The whole service on a real database and broker, asked over HTTP; each test has its own school.
 */
@SpringBootTest(
    classes = ReportingApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "management.server.port=0")
@Import(ReportsTest.Today.class)
abstract class ReportsTest {
  static final Trust TRUST = new Trust();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** Half past nine on 22 November 2026. */
  @TestConfiguration
  static class Today {
    @Bean
    @Primary
    Clock today() {
      return Clock.fixed(Instant.parse("2026-11-22T09:30:00Z"), ZoneOffset.UTC);
    }
  }

  @Autowired Feed feed;

  @Autowired
  @Qualifier("directory")
  View directory;

  @LocalServerPort int port;
  @LocalManagementPort int management;
  String school;
  String senco;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    TestSignIn.settings(registry);
    registry.add("waymark.cell", () -> Trust.CELL);
    registry.add("waymark.mongodb-uri", TestMongo::uri);
    registry.add("waymark.kafka-bootstrap", TestKafka::bootstrap);
    Path folder = TemporaryFiles.directory("reporting");
    SigningKey.createIfAbsent(folder.resolve("checkpoint.key"));
    registry.add("waymark.checkpoint-dir", () -> folder.resolve("checkpoints").toString());
    registry.add("waymark.checkpoint-key-file", () -> folder.resolve("checkpoint.key").toString());
    registry.add("waymark.key-holder.url", () -> TRUST.keys.address.toString());
    registry.add("waymark.key-holder.token-uri", () -> TRUST.keys.address + "/token");
    registry.add("waymark.key-holder.client-id", () -> "reporting-service");
    registry.add("waymark.key-holder.client-secret", () -> "only a test's");
  }

  @BeforeEach
  void aSchoolWithItsSenco() {
    school = TRUST.school("Rowan Valley Primary School");
    senco = TRUST.holder("senco", school);
    TRUST.directoryReaches(directory);
  }

  HttpResponse<String> get(String path, String subject) {
    return send(port, "GET", "/api/reports" + path, subject);
  }

  /** As somebody who says to have it already, as it is under this ETag. */
  HttpResponse<String> getAgain(String path, String tag, String subject) {
    return send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/reports" + path))
            .header("If-None-Match", tag),
        subject);
  }

  /** Reads what has just been sent, as the SENCO; 200 is expected. */
  JsonNode read(String path) {
    return read(path, senco);
  }

  JsonNode read(String path, String subject) {
    String upToNow = path + (path.contains("?") ? "&" : "?") + "at-least=" + TRUST.cases.position();
    var answer = get(upToNow, subject);
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    JsonNode json = JsonMapper.shared().readTree(answer.body());
    return json.path("updating").asBoolean(false) ? read(path, subject) : json;
  }

  /** Asks with a body, as for what is too long for an address. */
  HttpResponse<String> post(String path, String json, String subject) {
    return send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/reports" + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)),
        subject);
  }

  static HttpResponse<String> send(int port, String method, String path, String subject) {
    return send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .method(method, HttpRequest.BodyPublishers.noBody()),
        subject);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request, String subject) {
    if (subject != null) {
      request.header("Authorization", "Bearer " + TestSignIn.token(subject));
    }
    try {
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
