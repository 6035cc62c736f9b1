package waymark.journeys.house;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.journeys.deployment.Repository;

/**
 * Whatever a service takes as the body of a request is given to a fuzzer, by a test that ends in
 * FuzzTest; or is named here, with the reason why it is not.
 */
class FuzzTargetsTest {
  private static final Pattern BODY =
      Pattern.compile("@RequestBody(?:\\([^)]*\\))?\\s+(?:@Nullable\\s+)?([\\w.\\[\\]]+)\\s+\\w+");
  private static final Pattern TARGET = Pattern.compile("([\\w.]+)\\.class\\)");
  private static final String SERVICE = "comes from another service, under its own credentials";
  private static final String FIELDS =
      "is a code, a line or some words, each read by what the targets' own are read by";
  private static final Map<String, String> NO_TARGET =
      Map.ofEntries(
          entry("AddressesForm", SERVICE),
          entry("KeysForm", SERVICE),
          entry("byte[]", "is a file of schools: what reads it is a target itself"),
          entry("ChosenRows", "is ids and nothing else"),
          entry("ParentsToldForm", "is a day and ids"),
          entry("ConfirmProposalsForm", "is a list of what is a target"),
          entry("ColumnMapping", "is names of fields, each one of a list or refused"),
          entry("Run", "is two ticks, and a phrase that is compared"),
          entry("Discarding", "is empty"),
          entry("Agreement", "is an id"),
          entry("NotMoved", FIELDS),
          entry("Reversal", FIELDS),
          entry("RequestForm", FIELDS),
          entry("RefusalForm", FIELDS),
          entry("ErasureForm", FIELDS),
          entry("PersonHoldForm", FIELDS),
          entry("FirstAdministratorForm", FIELDS));

  @Test
  void every_body_is_a_target_or_named_with_a_reason() {
    var taken = taken();
    assertThat(taken).as("bodies of commands").hasSizeGreaterThan(40);
    var left = new TreeSet<>(taken);
    left.removeAll(targets());
    assertThat(left).isEqualTo(new TreeSet<>(NO_TARGET.keySet()));
  }

  /** By the last part of their names. */
  private static Set<String> taken() {
    return sources("src/main/java", ".*\\.java")
        .flatMap(source -> BODY.matcher(source).results())
        .map(body -> last(body.group(1)))
        .collect(Collectors.toSet());
  }

  private static Set<String> targets() {
    return sources("src/test/java", ".*FuzzTest\\.java")
        .flatMap(source -> TARGET.matcher(source).results())
        .map(target -> last(target.group(1)))
        .collect(Collectors.toSet());
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static Stream<String> sources(String folder, String called) {
    return Stream.of("pupil-case", "reporting", "recruitment", "notification")
        .map(service -> Repository.file(service + "-service").resolve(folder))
        .filter(Files::isDirectory)
        .flatMap(where -> read(where, called));
  }

  private static Stream<String> read(Path where, String called) {
    try (var files = Files.walk(where)) {
      return files
          .filter(file -> file.toString().matches(called))
          .map(FuzzTargetsTest::text)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
