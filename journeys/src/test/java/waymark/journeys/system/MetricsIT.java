package waymark.journeys.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import waymark.journeys.client.Sending;
import waymark.journeys.journey.Stack;

/** What is looked at in Grafana, and what Prometheus warns of, is measured by a running service. */
class MetricsIT {
  private static final List<String> SERVICES =
      List.of("gateway", "pupil-case", "recruitment", "reporting", "notification");

  /** A dashboard's, and a rule's on a line of its own. */
  private static final Pattern EXPRESSION =
      Pattern.compile(
          "\"expr\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"|^\\s*expr:\\s*(.+)$", Pattern.MULTILINE);

  /** All of PromQL that is no name: labels, texts, times, and by which labels is grouped. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "\\{[^}]*}|\\\\?\"[^\"]*\"|\\[[^]]*]|\\b(by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)");

  /** No function, which has a bracket after it. */
  private static final Pattern NAME = Pattern.compile("(?<![\\w:])[a-zA-Z_:][\\w:]*+(?!\\s*\\()");

  private static final Set<String> WORDS = Set.of("and", "or", "unless", "bool", "offset");

  @Test
  void every_metric_that_is_looked_at_is_one_that_a_service_measures() {
    var stack = LocalSystem.stack();
    var measured = new TreeSet<String>();
    SERVICES.forEach(service -> measured.addAll(measured(stack, service)));
    assertThat(measured).containsAll(lookedAt(stack.root().resolve("infra")));
  }

  @Test
  void names_are_told_from_the_rest_of_an_expression() {
    assertThat(
            names(
                "sum by (service) (rate(a_count{status=~\\\"5..\\\"}[5m])) / on (x) b:c > 1e3 and d"))
        .containsExactly("a_count", "b:c", "d");
  }

  private static Set<String> lookedAt(Path infra) {
    var looked = new TreeSet<String>();
    for (var folder : List.of("grafana", "prometheus")) {
      try (var files = Files.walk(infra.resolve(folder))) {
        for (var file : files.filter(Files::isRegularFile).toList()) {
          EXPRESSION
              .matcher(Files.readString(file))
              .results()
              .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
              .forEach(expression -> looked.addAll(names(expression)));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    assertThat(looked).contains("waymark_ledger_position");
    return looked;
  }

  private static Set<String> names(String expression) {
    return NAME.matcher(NO_NAME.matcher(expression).replaceAll(" "))
        .results()
        .map(found -> found.group())
        .filter(name -> !WORDS.contains(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> measured(Stack stack, String service) {
    URI management = stack.part(service + "-management");
    var request = HttpRequest.newBuilder(management.resolve("/actuator/prometheus")).build();
    try (var http = HttpClient.newHttpClient()) {
      return Sending.by(http, request)
          .body()
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("[{ ]", 2)[0])
          .collect(Collectors.toSet());
    }
  }
}
