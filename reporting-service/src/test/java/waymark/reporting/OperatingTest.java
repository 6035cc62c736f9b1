package waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** On a platform that Boot knows, whose proxies it would believe by itself. */
@TestPropertySource(properties = "spring.main.cloud-platform=kubernetes")
class OperatingTest extends ReportsTest {

  @Test
  void a_rebuild_gives_the_same_digests_and_goes_on_serving() {
    var pupil = TRUST.pupil().joined(school, "Quillfeather", "Posy", "6");
    pupil.placed(school, "2026-01-12", "K", "SPLD");
    read("/register?school=" + school);
    String before = send(management, "GET", "/actuator/digest", null).body();
    assertThat(before).contains("\"pupils\"", "\"timelines\"", "\"sha256\"");
    var rebuilt = send(management, "POST", "/actuator/rebuild", null);
    assertThat(rebuilt.statusCode()).isEqualTo(200);
    assertThat(send(management, "GET", "/actuator/digest", null).body()).isEqualTo(before);
    assertThat(read("/register?school=" + school).required("total").asInt()).isEqualTo(1);
  }

  @Test
  void what_was_set_aside_is_tried_once_more_on_request() {
    var redriven = send(management, "POST", "/actuator/redrive", null);
    assertThat(redriven.statusCode()).isEqualTo(200);
    assertThat(redriven.body()).isEqualTo("{\"parked\":0}");
  }

  @Test
  void who_asks_is_whoever_connects_and_not_whom_a_header_names() throws Exception {
    var asked =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + management + "/actuator/digest"))
            .header("X-Forwarded-For", "10.20.30.40")
            .header("Forwarded", "for=10.20.30.40")
            .build();
    try (var client = HttpClient.newHttpClient()) {
      assertThat(client.send(asked, HttpResponse.BodyHandlers.ofString()).statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void nothing_of_it_is_on_the_public_port() {
    assertThat(send(port, "POST", "/actuator/rebuild", senco).statusCode()).isEqualTo(404);
    assertThat(send(port, "POST", "/actuator/redrive", senco).statusCode()).isEqualTo(404);
    assertThat(send(port, "GET", "/actuator/digest", senco).statusCode()).isEqualTo(404);
  }

  @Test
  void lag_and_position_are_metrics_and_health_tells_each_reader() {
    assertThat(send(management, "GET", "/actuator/prometheus", null).body())
        .contains("waymark_feed_position{", "waymark_feed_lag{", "waymark_feed_parked{")
        .contains("reader=\"cases\"", "reader=\"names\"", "reader=\"directory\"");
    assertThat(send(management, "GET", "/actuator/health", null).body())
        .contains("\"status\":\"UP\"", "\"grade\":\"GREEN\"");
  }
}
