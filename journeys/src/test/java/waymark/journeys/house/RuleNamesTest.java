package waymark.journeys.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.journeys.deployment.Repository;

/**
 * Every rule that can refuse something is named by a test of its own module, so that whoever reads
 * the name in an answer finds what it means. Read from the sources.
 */
class RuleNamesTest {
  /** The name given where something is refused. */
  private static final Pattern REFUSED =
      Pattern.compile(
          "\\b(?:Refused\\s*\\.\\s*(?:rule|invalid)|brokenRule|UnreadableRoll\\s*\\.\\s*because)"
              + "\\(\\s*(?:(?:\\d+|status),\\s*)?\"([a-z0-9-]+)\"");

  /** What a docstring says of it: also where the name goes through a method of the policy. */
  private static final Pattern SAID =
      Pattern.compile("@throws\\s+Refused\\b((?:(?!@throws|@param|@return|\\*/)[\\s\\S])*)");

  private static final Pattern CODE = Pattern.compile("\\{@code[\\s*]+([a-z0-9-]+)}");

  static Stream<Path> modules() {
    return folders(Repository.file("."), "src/main/java");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("modules")
  void every_rule_is_named_by_a_test_of_its_module(Path module) {
    var tests = sources(module.resolve("src/test/java"));
    assertThat(rules(sources(module.resolve("src/main/java"))))
        .as("rules of %s that no test names", module.getFileName())
        .allMatch(rule -> tests.contains("\"" + rule + "\""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("modules")
  void no_docstring_names_a_rule_that_there_is_not(Path module) {
    var main = sources(module.resolve("src/main/java"));
    assertThat(said(main)).allMatch(rule -> main.contains("\"" + rule + "\""));
  }

  @Test
  void the_rules_are_found_where_they_stand() {
    var cases = sources(Repository.file("pupil-case-service/src/main/java"));
    assertThat(rules(cases)).contains("one-open-status", "broken-xml", "access-delivery");
  }

  static Set<String> rules(String main) {
    var rules = said(main);
    REFUSED.matcher(main).results().forEach(found -> rules.add(found.group(1)));
    return rules;
  }

  private static Set<String> said(String main) {
    return SAID.matcher(main)
        .results()
        .flatMap(found -> CODE.matcher(found.group(1)).results())
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Path> folders(Path root, String inside) {
    return Stream.concat(list(root), list(root.resolve("infra")))
        .filter(folder -> Files.isDirectory(folder.resolve(inside)))
        .map(Path::normalize);
  }

  private static Stream<Path> list(Path folder) {
    try (var inside = Files.list(folder)) {
      return inside.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String sources(Path folder) {
    if (!Files.exists(folder)) return "";
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(RuleNamesTest::text)
          .collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
