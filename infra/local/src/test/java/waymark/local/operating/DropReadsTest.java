package waymark.local.operating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.local.CannotContinue;
import waymark.local.stack.Home;

class DropReadsTest {
  private final List<String> dropped = new CopyOnWriteArrayList<>();

  @TempDir private Path folder;

  @Test
  void what_one_service_refuses_is_said_once_the_others_have_dropped() throws IOException {
    HttpServer pupilCase = service("pupil-case", 409, "{\"detail\":\"There stand holds: 2.\"}");
    HttpServer recruitment = service("recruitment", 200, "{\"dropped\":[\"2019-01\"]}");
    HttpServer reporting = service("reporting", 200, "{\"dropped\":[]}");
    Home home = Home.of(Map.of("WAYMARK_HOME", folder.toString()));
    Files.writeString(
        home.ports(),
        "pupil-case-management=%d\nrecruitment-management=%d\nreporting-management=%d\n"
            .formatted(
                pupilCase.getAddress().getPort(),
                recruitment.getAddress().getPort(),
                reporting.getAddress().getPort()));
    try {
      assertThatThrownBy(() -> new DropReads(home).run())
          .isInstanceOfSatisfying(
              CannotContinue.class,
              refused ->
                  assertThat(refused.sentence()).isEqualTo("pupil-case: There stand holds: 2."));
      assertThat(dropped).containsExactly("pupil-case", "recruitment", "reporting");
    } finally {
      List.of(pupilCase, recruitment, reporting).forEach(server -> server.stop(0));
    }
  }

  private HttpServer service(String name, int status, String answer) throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/actuator/readsretention", asked -> answer(asked, 200, "{\"months\":72}"));
    server.createContext(
        "/actuator/dropreads",
        asked -> {
          dropped.add(name);
          answer(asked, status, answer);
        });
    server.start();
    return server;
  }

  private static void answer(HttpExchange asked, int status, String text) throws IOException {
    try (asked) {
      asked.getRequestBody().readAllBytes();
      byte[] body = text.getBytes(StandardCharsets.UTF_8);
      asked.sendResponseHeaders(status, body.length);
      asked.getResponseBody().write(body);
    }
  }
}
