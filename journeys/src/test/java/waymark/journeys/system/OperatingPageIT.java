package waymark.journeys.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page on operating has asked of a container is asked of a running service. */
class OperatingPageIT {
  private static final Pattern LINE =
      Pattern.compile("(?m)^docker compose exec (\\S+)-service (ask \\S.*)$");

  static Stream<Arguments> lines() throws IOException {
    var page = Files.readString(LocalSystem.stack().root().resolve("docs/operating.md"));
    return LINE.matcher(page)
        .results()
        .map((MatchResult found) -> Arguments.of(found.group(1), found.group(2)));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void a_line_of_the_page_is_answered(String service, String line) throws Exception {
    var answer = said(service, line);
    if (line.startsWith("ask newgeneration ")) {
      // Nothing of this ledger was lost, so that it needs none.
      assertThat(answer.text()).contains("\"detail\"", "needs no new generation");
      assertThat(answer.exit()).isEqualTo(1);
    } else if (line.startsWith("ask dropreads ") && answer.exit() == 1) {
      // The demonstration trust has holds and requests, which keep who looked.
      assertThat(answer.text()).contains("it may still be asked who looked");
    } else {
      assertThat(answer.text()).startsWith("{");
      assertThat(answer.exit()).as(answer.text()).isZero();
    }
  }

  @Test
  void what_is_asked_arrives_as_it_was_written() throws Exception {
    var asked = said("pupil-case", "ask republish 'ledger=a \"b\\c' from=1");
    assertThat(asked.text()).contains("no ledger of that name");
    assertThat(asked.exit()).isEqualTo(1);
    assertThat(said("pupil-case", "ask nothing").exit()).isEqualTo(1);
    assertThat(said("pupil-case", "ask republish cases").exit()).isEqualTo(2);
  }

  private record Said(int exit, String text) {}

  private static Said said(String service, String line) throws Exception {
    var stack = LocalSystem.stack();
    var builder = new ProcessBuilder("bash", "-c", line).redirectErrorStream(true);
    var port = stack.part(service + "-management").getPort();
    builder.environment().put("MANAGEMENT_SERVER_PORT", String.valueOf(port));
    builder
        .environment()
        .merge("PATH", stack.root() + "/infra/docker", (path, ask) -> ask + ":" + path);
    var asking = builder.start();
    asking.getOutputStream().close();
    var text = new String(asking.getInputStream().readAllBytes(), UTF_8);
    return new Said(asking.waitFor(), text);
  }
}
