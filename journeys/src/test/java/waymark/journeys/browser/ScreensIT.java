package waymark.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.journeys.deployment.Repository;
import waymark.journeys.system.LocalSystem;

/**
 * Every screen at the width of a desk, of a telephone and of the narrowest one WCAG asks for
 * (1.4.10 Reflow): accessible by axe, nothing sticking out, nothing said on the console. Each is
 * opened at one width and then looked at in the others, as by somebody who turns their telephone.
 */
class ScreensIT {
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final int DESK = 1280;
  private static final int NARROWEST = 320;
  private static final List<Integer> WIDTHS = List.of(DESK, 375, NARROWEST);

  /** Whose screens another test comes to, with what has to be done first, and checks there. */
  private static final Map<String, String> ON_THE_WAY =
      Map.of(
          "/pupils/:pupil/erasure/decide", "pupil-erasure-decide",
          "/pupils/:pupil/erasure/withdraw", "pupil-erasure-withdraw");

  private static final String ERASURE =
      "journeys/src/test/java/waymark/journeys/browser/ErasureIT.java";

  /** By account: each signs in once. */
  private static final Map<String, Person> SIGNED_IN = new HashMap<>();

  static List<Screen> screens() {
    return Screen.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("screens")
  void is_accessible_reflows_and_keeps_the_console_quiet(Screen screen) {
    var person = signedIn(screen.account());
    person.wide(DESK);
    person.complaints.clear();
    person.open(screen.path());
    check(person, screen.name(), WIDTHS);
  }

  @Test
  void every_address_of_the_pages_has_its_screen() throws IOException {
    var routes =
        Routes.of(
            "shell/routes.tsx", "shell/safeguardingRoutes.tsx", "shell/recruitmentRoutes.tsx");
    assertThat(routes.all())
        .contains("/register/proposals/:pupil/decline", "/low-level/:concern/note");
    var met = screens().stream().map(screen -> routes.opened(screen.address())).toList();
    assertThat(routes.all())
        .allMatch(route -> met.contains(route) || ON_THE_WAY.containsKey(route), "has a screen");
    var there = Files.readString(Repository.file(ERASURE));
    assertThat(ON_THE_WAY.values()).allMatch(name -> there.contains("\"" + name + "\""));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "register, ACROSS, As at; Printed; Parents told; Confidential",
    "register-as-at, ACROSS, You are looking at the register as at; Printed",
    "register-nothing-known, ACROSS, as it was known on; Printed",
    "register-print, ACROSS, As at; Printed; Needs; Parents told",
    "pupil, UPRIGHT, Born; UPN; SEN register; Timeline; Printed",
    "chronology, UPRIGHT, Safeguarding chronology; Printed; Concern raised; Happened; Recorded"
  })
  void what_is_printed_is_whole_and_says_what_it_is(String name, String paper, String said) {
    var screen = Screen.called(name);
    var person = signedIn(screen.account());
    person.wide(DESK);
    person.open(screen.path());
    var sheet = paper.equals("ACROSS") ? Paper.ACROSS : Paper.UPRIGHT;
    sheet.check(person, name, List.of(said.split("; ")));
  }

  /** Where the demonstration has something, and a school of its own may have nothing yet. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "files-none, dsl, /safeguarding/transfers, /api/safeguarding/transfers, transfers",
    "departures-none, senco, /roll/departures, /api/cases/arrivals, arrivals"
  })
  void so_do_lists_with_nothing_on_them(
      String name, String account, String path, String asked, String list) {
    var person = signedIn(account);
    person.wide(DESK);
    person.complaints.clear();
    person.nothing(asked, list);
    try {
      person.open(path);
      person.page.locator(".wm-empty a").first().waitFor();
      check(person, name, WIDTHS);
    } finally {
      person.page.unroute("**" + asked + "*");
    }
  }

  @Test
  void the_sign_in_page_holds_to_the_same() {
    try (var person = Person.signedOut(DESK)) {
      person.page.getByLabel("Username").waitFor();
      check(person, "sign-in", WIDTHS);
      person.page.getByLabel("Username").fill("nobody");
      person.page.getByLabel("Password").fill("not this one");
      person.page.keyboard().press("Enter");
      person.page.getByText("There is a problem").waitFor();
      check(person, "sign-in-wrong", WIDTHS);
    }
  }

  /** What the sign-in and the gateway themselves say, where the screens are not to be had. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "sign-in-too-long-open, Username, This page was open for too long, 403",
    "sign-in-not-finished, /login/oauth2/code/waymark?code=1&state=2, Sign-in did not finish, 401",
    "address-not-found, /actuator/health, Not found, 404"
  })
  void so_do_the_pages_that_lead_back_in(String name, String way, String heading, int status) {
    try (var person = Person.signedOut(DESK)) {
      person.page.getByLabel("Username").waitFor();
      if (way.startsWith("/")) {
        person.page.navigate(LocalSystem.stack().gateway() + way);
      } else {
        person.page.context().clearCookies();
        person.page.getByLabel(way).fill("senco");
        person.page.keyboard().press("Enter");
      }
      person.page.getByText(heading).first().waitFor();
      person.complaints.removeIf(said -> said.contains("status of " + status));
      check(person, name, WIDTHS);
    }
  }

  @Test
  void so_does_whoever_was_signed_out_meanwhile() {
    try (var person = Person.signedIn("senco", DESK)) {
      person.page.clock().install();
      person.open("/register");
      person.page.clock().fastForward("18:30");
      person.page.getByText("You will soon be signed out").waitFor();
      check(person, "soon-signed-out", WIDTHS);
      person.page.clock().fastForward("02:00");
      person.page.getByText("You have been signed out").waitFor();
      check(person, "signed-out", WIDTHS);
    }
  }

  @Test
  void so_does_the_inbox_of_a_stack_without_e_mail() {
    try (var person = Person.at(LocalSystem.stack().mails().toString(), DESK)) {
      person.page.getByText("Mail of this Waymark").first().waitFor();
      check(person, "mail", WIDTHS);
    }
  }

  @Test
  void so_does_the_form_that_refuses_a_workbook() {
    try (var person = Person.signedIn("senco", DESK)) {
      person.open("/roll/new");
      var zipped = new FilePayload("roll.xlsx", "application/zip", new byte[] {'P', 'K', 3, 4});
      person.page.getByLabel("File with the roll").setInputFiles(zipped);
      person.page.getByText("Read the file").last().press("Enter");
      person.page.locator(".govuk-error-summary").waitFor();
      // The browser itself remarks on every request that is refused.
      person.complaints.removeIf(said -> said.contains("status of 415"));
      check(person, "roll-new-refused", WIDTHS);
    }
  }

  @Test
  void so_does_an_import_while_it_runs() {
    try (var person = Person.signedIn("senco", DESK)) {
      var preview = Screen.preview();
      person.changed(
          "/api/cases/imports" + preview.replace("/roll", ""),
          answer -> {
            answer
                .put("state", "running")
                .putObject("progress")
                .put("done", 730)
                .put("total", 2500);
          });
      person.open(preview);
      person.page.getByText("Importing: 730 of 2,500").waitFor();
      check(person, "roll-running", WIDTHS);
    }
  }

  @Test
  void so_does_the_confirmation_in_words_that_many_have_left() {
    try (var person = Person.signedIn("senco", DESK)) {
      person.open(Screen.preview());
      person.page.getByLabel("Yes, every pupil is in it").check();
      person.page.getByLabel("Type “").waitFor();
      check(person, "roll-preview-confirmation", WIDTHS);
    }
  }

  /** What the directory's answer of that status leads to, before any page can be shown. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "no-access, /, 403",
    "first-administrator, /first-administrator?code=mozwil-38, 403",
    "error, /, 500",
    "not-reached, /, 502"
  })
  void so_do_the_pages_of_somebody_who_gets_no_further(String name, String path, int status) {
    try (var person = Person.signedIn("senco", DESK)) {
      person.refused("/api/directory/me", status);
      person.complaints.clear();
      person.open(path);
      person.complaints.removeIf(said -> said.contains("status of " + status));
      check(person, name, List.of(DESK, 375));
    }
  }

  private static Person signedIn(String account) {
    return SIGNED_IN.computeIfAbsent(account, one -> Person.signedIn(one, DESK));
  }

  @AfterAll
  static void leave() {
    SIGNED_IN.values().forEach(Person::close);
    SIGNED_IN.clear();
  }

  /**
   * At each width, whatever was found at those before. The narrowest has the layout of a telephone:
   * of it only whether everything still fits.
   */
  static void check(Person person, String name, List<Integer> widths) {
    assertAll(
        widths.stream()
            .map(width ->
                () -> {
                  person.wide(width);
                  if (width == NARROWEST) {
                    reflows(person, name);
                  } else {
                    check(person, name + "-" + width);
                  }
                }));
  }

  /** What every screen holds to, wherever a test has come to it; and a picture of it. */
  static void check(Person person, String name) {
    person.picture(name);
    var results = axe(person).analyze();
    assertThat(results.getViolations()).as(name).extracting(ScreensIT::told).isEmpty();
    reflows(person, name);
    assertThat(person.complaints).isEmpty();
  }

  /** Told of violations only; without a page of its own for what comes from frames of elsewhere. */
  private static AxeBuilder axe(Person person) {
    var violations = new AxeRunOptions();
    violations.setResultTypes(List.of("violations"));
    return new AxeBuilder(person.page).options(violations).withTags(WCAG).setLegacyMode(true);
  }

  private static void reflows(Person person, String name) {
    assertThat(person.overflows()).as("something sticks out of " + name).isFalse();
  }

  private static String told(Rule rule) {
    var nodes = rule.getNodes().stream().map(node -> String.valueOf(node.getTarget())).toList();
    return rule.getId() + ": " + rule.getHelp() + " at " + nodes;
  }
}
