package waymark.journeys.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.journeys.deployment.Repository;
import waymark.journeys.faultspage.FaultsPage;
import waymark.journeys.faultspage.NamedTest;

/**
 * docs/faults.md sends its reader to tests that there are, and leaves out no fault that is tried.
 */
class FaultsPageTest {
  private static final Path PAGE = Repository.file("docs/faults.md");

  /** {@code [KilledServicesIT]}, or with the path beside it. */
  private static final Pattern LINK =
      Pattern.compile("\\[`?(\\w+)`?](?!:)(?:\\(([^)#]+)[^)]*\\))?");

  /** Who ran it, when, at what: as {@code ./waymark faults-page} writes it. */
  private static final String MARK =
      "(passed|failed|left out: .+), \\d{4}-\\d\\d-\\d\\d at COMMIT( and COMMIT)*|not yet run"
          .replace("COMMIT", "[0-9a-f]{7,}\\+?");

  private static final Pattern CRASH_POINT =
      Pattern.compile("CrashPoint\\.reached\\(\\s*\"([a-z.-]+)\"");

  private final FaultsPage page = FaultsPage.read(PAGE);

  FaultsPageTest() throws IOException {}

  @Test
  void every_link_leads_to_a_file() {
    assertThat(page.targets().values()).hasSizeGreaterThan(30).allMatch(Files::exists);
    LINK.matcher(text())
        .results()
        .forEach(link -> {
          if (link.group(2) == null) {
            assertThat(page.targets()).containsKey(link.group(1));
          } else {
            assertThat(PAGE.resolveSibling(link.group(2))).exists();
          }
        });
  }

  @Test
  void every_test_that_is_named_is_in_the_class_it_is_linked_to() {
    assertThat(tests().mapToLong(test -> test.methods().size()).sum()).isGreaterThan(60);
    tests()
        .forEach(test -> {
          var source = text(test.source());
          for (String method : test.methods()) {
            assertThat(source)
                .as("[%s] %s", test.name(), method)
                .containsPattern("(void|Stream<DynamicTest>) " + method + "\\(");
          }
        });
  }

  @Test
  void every_fault_has_its_test_or_says_that_it_is_tried_on_a_part_alone() {
    assertThat(page.rows()).hasSizeGreaterThan(60);
    assertThat(page.rows())
        .allMatch(row ->
            row.tests().stream().anyMatch(test -> test.name().endsWith("IT"))
                || row.text().contains("alone: ["));
  }

  @Test
  void every_fault_says_what_came_of_it_when_and_at_which_commit() {
    assertThat(page.rows()).allSatisfy(row -> assertThat(row.mark()).matches(MARK));
  }

  /** Whoever adds one says there what was done with it. */
  @Test
  void every_crash_point_is_on_the_page() throws IOException {
    Set<String> points = new TreeSet<>();
    for (Path source : sources("src/main/java")) {
      CRASH_POINT.matcher(text(source)).results().forEach(point -> points.add(point.group(1)));
    }
    assertThat(points).hasSizeGreaterThan(15);
    assertThat(points).allSatisfy(point -> assertThat(text()).contains(point));
  }

  /** Those in which a process is made to die, and all of journeys/faults. */
  @Test
  void every_test_that_kills_is_in_a_table() throws IOException {
    List<String> killing =
        sources("src/test/java").stream()
            .filter(FaultsPageTest::kills)
            .map(source -> source.getFileName().toString().replace(".java", ""))
            .toList();
    assertThat(killing).hasSizeGreaterThan(15);
    assertThat(tests().map(NamedTest::name).collect(Collectors.toSet())).containsAll(killing);
  }

  private static boolean kills(Path source) {
    String name = source.getFileName().toString();
    boolean fault = source.getParent().endsWith("journeys/faults") && name.endsWith("IT.java");
    boolean dies =
        Pattern.compile("waymark\\.crash-at|\\.awaitDeath\\(|startToDieAt\\(|mongod\\.kill\\(")
            .matcher(text(source))
            .find();
    return fault || dies && name.endsWith("Test.java");
  }

  private static List<Path> sources(String folder) throws IOException {
    var sources = new ArrayList<Path>();
    Path root = PAGE.getParent().getParent();
    try (Stream<Path> modules = Files.list(root)) {
      for (Path module : modules.map(each -> each.resolve(folder)).filter(Files::exists).toList()) {
        try (Stream<Path> files = Files.walk(module)) {
          files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
        }
      }
    }
    return sources;
  }

  private Stream<NamedTest> tests() {
    return page.rows().stream().flatMap(row -> row.tests().stream());
  }

  private static String text() {
    return text(PAGE);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
