package waymark.journeys.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import waymark.journeys.deployment.Repository;

class MessageTypesTest {
  private static final Pattern SCHEMA = Pattern.compile(".*\\.v\\d+\\.schema\\.json");
  private static final MessageTypes LISTED = MessageTypes.listed();

  @Test
  void every_type_of_the_contracts_is_listed_and_no_other() throws IOException {
    var contracts = Repository.file("contracts");
    try (var files = Files.walk(contracts)) {
      var types =
          files
              .map(file -> contracts.relativize(file).toString())
              .filter(file -> SCHEMA.matcher(file).matches())
              .map(file -> file.replace(".schema.json", ""))
              .collect(Collectors.toSet());
      assertThat(LISTED.senders().keySet())
          .as("message-types.txt: say of each type who sends it on a running stack, or why nobody")
          .containsExactlyInAnyOrderElementsOf(types);
    }
  }

  @Test
  void every_sender_is_the_demonstration_or_a_journey() {
    var known = new TreeSet<>(Journey.ALL.keySet());
    known.addAll(Set.of("demo", "never"));
    assertThat(known).containsAll(LISTED.senders().values());
  }

  @Test
  void a_type_that_the_demonstration_sends_is_missed() {
    var types = MessageTypes.read("demo a/x.v1\ndemo a/y.v1\nnever a/z.v1\n");
    assertThat(types.missing(Set.of("a/x.v1"), Set.of())).containsExactly("a/y.v1");
    assertThat(types.missing(Set.of("a/x.v1", "a/y.v1"), Set.of())).isEmpty();
  }

  @Test
  void a_type_that_a_journey_sends_is_missed_where_it_was_run() {
    var types = MessageTypes.read("demo a/x.v1\naccess a/y.v1\nerasure a/z.v1\n");
    assertThat(types.missing(Set.of("a/x.v1"), Set.of())).isEmpty();
    assertThat(types.missing(Set.of("a/x.v1"), Set.of("access"))).containsExactly("a/y.v1");
  }
}
