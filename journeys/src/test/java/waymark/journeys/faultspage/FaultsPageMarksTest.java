package waymark.journeys.faultspage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The column of results says what the reports say, and nothing where one is missing. */
class FaultsPageMarksTest {
  private static final String PASSED = "<testcase classname='{class}' name='%s'/>";
  private static final String FAILED =
      "<testcase classname='{class}' name='%s'><failure message='no'/></testcase>";

  @TempDir Path root;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(root.resolve("docs"));
    Files.writeString(
        root.resolve("docs/faults.md"),
        """
        | fault | test | last run |
        |---|---|---|
        | killed | [KilledIT] `a_kill`, `another` | not yet run |
        | … again | the same; alone [DiskTest] | passed, 2026-01-02 at 0000000 |
        | elsewhere | [OtherSpecification] `a_turn` | not yet run |

        [KilledIT]: ../m/src/test/java/a/KilledIT.java
        [DiskTest]: ../m/src/test/java/a/DiskTest.java
        [OtherSpecification]: ../m/src/test/java/a/OtherSpecification.java
        """);
    source("KilledIT", "");
    source("DiskTest", "");
    source("OtherSpecification", "");
    source("HereTest", "class HereTest extends OtherSpecification {}");
    source("ContainerTest", "class ContainerTest extends OtherSpecification {}");
  }

  private void source(String name, String text) throws IOException {
    Path java = Files.createDirectories(root.resolve("m/src/test/java/a"));
    Files.writeString(java.resolve(name + ".java"), text);
  }

  private void report(String of, String name, String commit, String cases) throws IOException {
    Path reports = Files.createDirectories(root.resolve("m/target/" + of + "-reports"));
    Path file = reports.resolve("TEST-a." + name + ".xml");
    Files.writeString(
        file,
        "<testsuite><properties><property name='waymark.checked-out' value='%s'/></properties>%s</testsuite>"
            .formatted(commit, cases.replace("{class}", "a." + name)));
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-27T10:00:00Z")));
  }

  private String mark(int row) throws IOException {
    Path page = root.resolve("docs/faults.md");
    Files.writeString(page, FaultsPage.read(page).marked());
    return FaultsPage.read(page).rows().get(row).mark();
  }

  private static String each(String how, String... methods) {
    var cases = new StringBuilder();
    for (String method : methods) {
      cases.append(how.formatted(method));
    }
    return cases.toString();
  }

  @Test
  void a_row_says_what_came_of_it_when_and_at_which_commit() throws IOException {
    report("failsafe", "KilledIT", "1a2b3c4", each(PASSED, "a_kill(String)[1]", "another"));
    assertThat(mark(0)).isEqualTo("passed, 2026-11-27 at 1a2b3c4");
  }

  @Test
  void one_turn_that_failed_fails_the_row_and_the_row_below_that_is_the_same() throws IOException {
    String cases = each(PASSED, "a_kill(String)[1]", "another") + each(FAILED, "a_kill(String)[2]");
    report("failsafe", "KilledIT", "1a2b3c4", cases);
    report("surefire", "DiskTest", "5d6e7f8", each(PASSED, "full"));
    assertThat(mark(0)).isEqualTo("failed, 2026-11-27 at 1a2b3c4");
    assertThat(mark(1)).isEqualTo("failed, 2026-11-27 at 1a2b3c4 and 5d6e7f8");
  }

  /** As the journeys are, each with its checks. */
  @Test
  void a_row_that_names_one_of_a_classs_containers_says_nothing_of_the_others() throws IOException {
    String cases = each(PASSED, "a_kill()[1]", "a_kill()[2]", "another()[1]");
    report("failsafe", "KilledIT", "1a2b3c4", cases + each(FAILED, "elsewhere()[1]"));
    assertThat(mark(0)).isEqualTo("passed, 2026-11-27 at 1a2b3c4");
    report("failsafe", "KilledIT", "1a2b3c4", cases + each(FAILED, "another()[2]"));
    assertThat(mark(0)).isEqualTo("failed, 2026-11-27 at 1a2b3c4");
  }

  @Test
  void what_was_left_out_says_why() throws IOException {
    String skipped = "<skipped message='assumption: DiskTest left out: it needs a | disk'/>";
    report("failsafe", "KilledIT", "1a2b3c4", each(PASSED, "a_kill", "another"));
    report(
        "surefire",
        "DiskTest",
        "1a2b3c4",
        "<testcase classname='{class}' name='full'>" + skipped + "</testcase>");
    assertThat(mark(1)).isEqualTo("left out: it needs a / disk, 2026-11-27 at 1a2b3c4");
  }

  @Test
  void a_row_stays_where_one_of_its_tests_was_not_run_or_nobody_says_at_which_commit()
      throws IOException {
    report("failsafe", "KilledIT", "1a2b3c4", each(PASSED, "another"));
    assertThat(mark(0)).isEqualTo("not yet run");
    report("failsafe", "KilledIT", "", each(PASSED, "a_kill", "another"));
    assertThat(mark(0)).isEqualTo("not yet run");
    report("failsafe", "KilledIT", "1a2b3c4", each(PASSED, "a_kill", "another"));
    assertThat(mark(1)).isEqualTo("passed, 2026-01-02 at 0000000");
  }

  @Test
  void the_report_of_a_suite_says_it_of_each_of_its_classes() throws IOException {
    report("failsafe", "KilledIT", "0000000", each(FAILED, "a_kill", "another"));
    Path old = root.resolve("m/target/failsafe-reports/TEST-a.KilledIT.xml");
    Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2026-11-26T10:00:00Z")));
    String cases =
        each(PASSED, "a_kill", "another").replace("{class}", "a.KilledIT")
            + each(FAILED, "a_kill").replace("{class}", "a.OtherIT");
    report("failsafe", "AllSuite", "1a2b3c4", cases);
    assertThat(mark(0)).isEqualTo("passed, 2026-11-27 at 1a2b3c4");
  }

  @Test
  void a_specification_is_what_those_that_could_be_run_say() throws IOException {
    String none =
        "<testcase classname='{class}' name='a_turn'><skipped message='no daemon'/></testcase>";
    report("surefire", "ContainerTest", "1a2b3c4", none);
    assertThat(mark(2)).isEqualTo("left out: no daemon, 2026-11-27 at 1a2b3c4");
    report("surefire", "HereTest", "1a2b3c4", each(PASSED, "a_turn"));
    assertThat(mark(2)).isEqualTo("passed, 2026-11-27 at 1a2b3c4");
  }
}
