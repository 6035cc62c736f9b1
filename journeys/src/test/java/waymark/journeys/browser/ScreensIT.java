package waymark.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.options.FilePayload;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every screen at the width of a desk, of a telephone and of the narrowest one WCAG asks for
 * (1.4.10 Reflow): accessible by axe, nothing sticking out, nothing said on the console.
 */
class ScreensIT {
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final List<Integer> WIDTHS = List.of(1280, 375, 320);

  /** By account and width: each signs in once. */
  private static final Map<String, Person> SIGNED_IN = new HashMap<>();

  static Stream<Arguments> screens() {
    return Screen.all().stream()
        .flatMap(screen -> WIDTHS.stream().map(width -> Arguments.of(screen, width)));
  }

  @ParameterizedTest(name = "{0} at {1} px")
  @MethodSource("screens")
  void is_accessible_reflows_and_keeps_the_console_quiet(Screen screen, int width) {
    var person =
        SIGNED_IN.computeIfAbsent(
            screen.account() + width, who -> Person.signedIn(screen.account(), width));
    person.complaints.clear();
    person.open(screen.path());
    check(person, screen.name() + "-" + width);
  }

  @ParameterizedTest(name = "sign-in at {0} px")
  @ValueSource(ints = {1280, 375, 320})
  void the_sign_in_page_holds_to_the_same(int width) {
    try (var person = Person.signedOut(width)) {
      person.page.getByLabel("Username").waitFor();
      check(person, "sign-in-" + width);
    }
  }

  @ParameterizedTest(name = "a workbook refused at {0} px")
  @ValueSource(ints = {1280, 375, 320})
  void so_does_the_form_that_refuses_a_workbook(int width) {
    try (var person = Person.signedIn("senco", width)) {
      person.open("/roll/new");
      var zipped = new FilePayload("roll.xlsx", "application/zip", new byte[] {'P', 'K', 3, 4});
      person.page.getByLabel("File with the roll").setInputFiles(zipped);
      person.page.getByText("Read the file").last().press("Enter");
      person.page.locator(".govuk-error-summary").waitFor();
      // The browser itself remarks on every request that is refused.
      person.complaints.removeIf(said -> said.contains("status of 415"));
      check(person, "roll-new-refused-" + width);
    }
  }

  @ParameterizedTest(name = "leavers confirmed in words at {0} px")
  @ValueSource(ints = {1280, 375, 320})
  void so_does_the_confirmation_in_words_that_many_have_left(int width) {
    try (var person = Person.signedIn("senco", width)) {
      person.open(Screen.preview());
      person.page.getByLabel("Yes, every pupil is in it").check();
      person.page.getByLabel("Type “").waitFor();
      check(person, "roll-preview-confirmation-" + width);
    }
  }

  /** What the directory's answer of that status leads to, before any page can be shown. */
  @ParameterizedTest(name = "{0} at {3} px")
  @CsvSource({
    "no-access, /, 403, 1280",
    "no-access, /, 403, 375",
    "first-administrator, /first-administrator?code=mozwil-38, 403, 1280",
    "first-administrator, /first-administrator?code=mozwil-38, 403, 375",
    "error, /, 500, 1280",
    "error, /, 500, 375",
    "not-reached, /, 502, 1280",
    "not-reached, /, 502, 375"
  })
  void so_do_the_pages_of_somebody_who_gets_no_further(
      String name, String path, int status, int width) {
    try (var person = Person.signedIn("senco", width)) {
      person.refused("/api/directory/me", status);
      person.complaints.clear();
      person.open(path);
      person.complaints.removeIf(said -> said.contains("status of " + status));
      check(person, name + "-" + width);
    }
  }

  @AfterAll
  static void leave() {
    SIGNED_IN.values().forEach(Person::close);
    SIGNED_IN.clear();
  }

  /** What every screen holds to, wherever a test has come to it; and a picture of it. */
  static void check(Person person, String name) {
    person.picture(name);
    var results = new AxeBuilder(person.page).withTags(WCAG).analyze();
    assertThat(results.getViolations()).extracting(ScreensIT::told).isEmpty();
    assertThat(person.overflows()).as("something sticks out").isFalse();
    assertThat(person.complaints).isEmpty();
  }

  private static String told(Rule rule) {
    var nodes = rule.getNodes().stream().map(node -> String.valueOf(node.getTarget())).toList();
    return rule.getId() + ": " + rule.getHelp() + " at " + nodes;
  }
}
