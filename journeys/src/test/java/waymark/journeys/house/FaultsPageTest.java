package waymark.journeys.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import waymark.journeys.deployment.Repository;

/** docs/faults.md sends its reader to tests that there are. */
class FaultsPageTest {
  private static final Path PAGE = Repository.file("docs/faults.md");

  /** {@code [KilledServicesIT]: ../journeys/…}, at the end of the page. */
  private static final Pattern TARGET = Pattern.compile("(?m)^\\[(\\w+)]: (\\S+)$");

  /** {@code [KilledServicesIT]}, or with the path beside it. */
  private static final Pattern LINK =
      Pattern.compile("\\[`?(\\w+)`?](?!:)(?:\\(([^)#]+)[^)]*\\))?");

  /** {@code [KilledServicesIT] `a_test`, `another`}. */
  private static final Pattern NAMED =
      Pattern.compile("\\[(\\w+)](?:, the same test)? ((?:`\\w+`(?:, )?)+)");

  private final String page = Files.readString(PAGE);
  private final Map<String, Path> targets =
      TARGET
          .matcher(page)
          .results()
          .collect(Collectors.toMap(link -> link.group(1), link -> beside(link.group(2))));

  FaultsPageTest() throws IOException {}

  private static Path beside(String path) {
    return PAGE.resolveSibling(path).normalize();
  }

  @Test
  void every_link_leads_to_a_file() {
    assertThat(targets.values()).hasSizeGreaterThan(20).allMatch(Files::exists);
    LINK.matcher(page)
        .results()
        .forEach(link -> {
          if (link.group(2) == null) {
            assertThat(targets).containsKey(link.group(1));
          } else {
            assertThat(beside(link.group(2))).exists();
          }
        });
  }

  @Test
  void every_test_that_is_named_is_in_the_class_it_is_linked_to() throws IOException {
    var named = NAMED.matcher(page).results().toList();
    assertThat(named).hasSizeGreaterThan(40);
    for (MatchResult each : named) {
      var source = Files.readString(targets.get(each.group(1)));
      for (String test : each.group(2).replace("`", "").split(", *")) {
        assertThat(source).as("[%s] %s", each.group(1), test).contains("void " + test + "(");
      }
    }
  }

  @Test
  void every_fault_has_its_test_or_says_that_it_is_tried_on_a_part_alone() {
    var rows = faults();
    assertThat(rows).hasSizeGreaterThan(50);
    assertThat(rows)
        .allMatch(
            row -> row.contains("IT]") || row.contains("the same") || row.contains("alone: ["));
  }

  @Test
  void every_fault_says_what_came_of_it() {
    assertThat(faults())
        .allMatch(row -> row.matches(".*\\| (passed|failed|left out: .+|not yet run) \\|"));
  }

  /** The rows of the tables of faults, which alone have these headings. */
  private List<String> faults() {
    var rows = new ArrayList<String>();
    boolean inTable = false;
    for (String line : page.lines().toList()) {
      inTable = line.startsWith("|") && (inTable || line.startsWith("| fault | test |"));
      if (inTable && !line.startsWith("| fault | test |") && !line.startsWith("|---")) {
        rows.add(line);
      }
    }
    return rows;
  }
}
