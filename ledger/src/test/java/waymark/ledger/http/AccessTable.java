package waymark.ledger.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;

/**
 * The table of who may use what, docs/access.md, beside what a service's endpoints say themselves:
 * what has no rule, no row, or another row, is found here before the journey finds it.
 */
public final class AccessTable {
  private static final String LET_IN = "✓";

  private AccessTable() {}

  /**
   * @param service the heading over its rows
   */
  public static void check(String service, ApplicationContext running) {
    List<String> section = section(service);
    List<String> roles = cells(section.getFirst());
    Map<String, Set<String>> table = new TreeMap<>();
    for (String row : section.subList(2, section.size())) {
      List<String> marks = cells(row);
      table.put(
          marks.getFirst(),
          IntStream.range(1, marks.size() - 1)
              .filter(i -> marks.get(i).equals(LET_IN))
              .mapToObj(roles::get)
              .collect(TreeSet::new, Set::add, Set::addAll));
    }
    Map<String, Set<String>> rules = new TreeMap<>();
    for (ListedEndpoint each : ListedEndpoints.of(running)) {
      assertThat(each.rule()).as(each.method() + " " + each.path()).isNotEqualTo("nobody");
      rules.put(
          each.method() + " " + each.path(),
          each.rule().equals("signed-in")
              ? new TreeSet<>(roles.subList(1, roles.size() - 1))
              : new TreeSet<>(each.roles()));
    }
    assertThat(table)
        .as("docs/access.md: change its rows by hand, then let ./waymark journey access try them")
        .isEqualTo(rules);
    assertThat(rows(service + ", management port"))
        .as("docs/access.md: what is operated of " + service)
        .containsExactlyElementsOf(
            ListedEndpoints.operated(running).stream()
                .map(each -> each.method() + " " + each.path())
                .toList());
  }

  /** Which roles are let in at the rows of any service that have this note. */
  public static Set<String> rolesAt(String note) {
    Set<String> all = new TreeSet<>();
    for (String service : List.of("pupil-case-service", "reporting-service")) {
      List<String> section = section(service);
      List<String> roles = cells(section.getFirst());
      for (String row : section.subList(2, section.size())) {
        List<String> marks = cells(row);
        if (marks.getLast().contains(note)) {
          IntStream.range(1, marks.size() - 1)
              .filter(i -> marks.get(i).equals(LET_IN))
              .forEach(i -> all.add(roles.get(i)));
        }
      }
    }
    return all;
  }

  private static List<String> rows(String heading) {
    List<String> section = section(heading);
    return section.subList(2, section.size()).stream().map(row -> cells(row).getFirst()).toList();
  }

  private static List<String> section(String service) {
    try {
      List<String> page = Files.readAllLines(docs().resolve("access.md"));
      int heading = page.indexOf("## " + service);
      assertThat(heading).as("docs/access.md has no rows of " + service).isNotNegative();
      return page.subList(heading + 1, page.size()).stream()
          .takeWhile(line -> !line.startsWith("## "))
          .filter(line -> line.startsWith("|"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(String row) {
    return Arrays.stream(row.substring(1).split("\\|", -1))
        .map(cell -> cell.strip().replace("`", ""))
        .toList()
        .subList(0, row.length() - row.replace("|", "").length() - 1);
  }

  private static Path docs() {
    var here = Path.of("").toAbsolutePath();
    while (!Files.isRegularFile(here.resolve("docker-compose.yml"))) {
      here = here.getParent();
    }
    return here.resolve("docs");
  }
}
