package waymark.journeys.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.journeys.deployment.Repository;

/** docs/language.md has every rule of the pupil-case service, and leads from each to its test. */
class LanguagePageTest {
  private static final String PAGE = "language.md";
  private static final Pattern CODE = Pattern.compile("`([a-z0-9-]+)`");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

  /** A row of a table of rules: the rules, what they say, where they stand, their tests. */
  record Row(List<String> rules, List<String> places, List<String> tests) {
    static Row read(String line) {
      var cells = line.split("\\|");
      return new Row(found(CODE, cells[1]), found(LINK, cells[3]), found(LINK, cells[4]));
    }

    @Override
    public String toString() {
      return String.join(", ", rules);
    }
  }

  static Stream<Row> rows() {
    return Stream.of(text(PAGE).split("\n\n")).flatMap(LanguagePageTest::table).map(Row::read);
  }

  /** The rows of a table, where it is one of rules. */
  private static Stream<String> table(String part) {
    var lines = part.lines().dropWhile(line -> !line.startsWith("| rule |")).toList();
    return lines.stream().skip(2).filter(line -> line.startsWith("|"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void each_rule_leads_to_where_it_stands_and_to_its_test(Row row) {
    assertThat(row.rules).isNotEmpty();
    assertThat(row.rules).as("where it stands").allMatch(rule -> names(row.places, rule));
    assertThat(row.rules).as("its test").allMatch(rule -> names(row.tests, rule));
  }

  private static boolean names(List<String> files, String rule) {
    return files.stream().anyMatch(file -> text(file).contains("\"" + rule + "\""));
  }

  @Test
  void every_rule_stands_on_the_page() {
    var cases = Repository.file("pupil-case-service/src/main/java");
    var written = new TreeSet<>(RuleNamesTest.rules(RuleNamesTest.sources(cases)));
    assertThat(rows().flatMap(row -> row.rules.stream()).collect(Collectors.toSet()))
        .containsAll(written);
  }

  @Test
  void every_link_of_the_page_leads_somewhere() {
    Set<String> links = new TreeSet<>(found(LINK, text(PAGE)));
    assertThat(links).isNotEmpty().allMatch(link -> Files.exists(Repository.file("docs/" + link)));
  }

  /** As the page itself would link it. */
  private static String text(String file) {
    return RuleNamesTest.text(Repository.file("docs/" + file));
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).toList();
  }
}
