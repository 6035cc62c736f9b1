package waymark.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static waymark.journeys.browser.Keyboard.give;
import static waymark.journeys.browser.Keyboard.menu;
import static waymark.journeys.browser.Keyboard.named;
import static waymark.journeys.browser.Keyboard.press;
import static waymark.journeys.browser.Keyboard.tabTo;
import static waymark.journeys.browser.Keyboard.typeDate;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.journeys.client.SignedInClient;
import waymark.journeys.demo.RollFile;
import waymark.journeys.roll.GeneratedPupil;
import waymark.journeys.roll.RollGenerator;
import waymark.journeys.roll.RollOrder;
import waymark.journeys.system.LocalSystem;

/** The way of a SENCO from the school's file to the register on another date, by keyboard. */
class SliceIT {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
  private static final LocalDate LAST_MONTH = TODAY.minusMonths(1);
  private static final Duration CATCHING_UP = Duration.ofMinutes(2);
  private static final String TRIED = "A visual timetable for a term, with some progress.";

  @Test
  void a_roll_is_imported_and_a_pupil_placed_and_seen_on_other_dates() {
    try (var person = Person.signedIn("senco", 1280)) {
      var page = person.page;
      var pupil = imported(page);
      RecordOfAPupil.find(page, pupil.surname(), pupil.surname() + ", " + pupil.forename());
      place(person);
      press(menu(page, "SEN register"));
      tabTo(named(page, AriaRole.TEXTBOX, "Name"));
      page.keyboard().type(pupil.surname());
      assertThat(line(page, pupil)).isVisible();
      assertThat(page).not().hasURL(Pattern.compile("[?&]q="));
      lookAt(page, TODAY.minusDays(1), null);
      assertThat(page).hasURL(Pattern.compile("asAt=" + TODAY.minusDays(1)));
      assertThat(line(page, pupil)).isVisible();
      lookAt(page, LAST_MONTH, LAST_MONTH);
      assertThat(page).hasURL(Pattern.compile("knownAt=" + LAST_MONTH));
      assertThat(page.getByRole(AriaRole.STATUS).filter(having("as it was known on"))).isVisible();
      assertThat(line(page, pupil)).hasCount(0);
      press(named(page, AriaRole.BUTTON, "Sign out"));
      assertThat(page.getByLabel("Username")).isVisible();
    }
  }

  private static GeneratedPupil imported(Page page) {
    var school = new RollOrder.School("999", "2101", "Fernhollow Primary School");
    var order = RollOrder.of(12, "ctf-transfer-in").withSchool(school).tidy();
    long seed = System.nanoTime();
    System.err.println("SliceIT: the roll is of seed " + seed);
    order = order.withSeed(seed);
    press(menu(page, "Roll"));
    press(named(page, AriaRole.LINK, "Import a roll").first());
    var file = new FilePayload("transfer.xml", "application/xml", RollFile.written(order));
    give(page, "File with the roll", file);
    press(named(page, AriaRole.BUTTON, "Read the file"));
    assertThat(named(page, AriaRole.HEADING, "Check before importing")).isVisible();
    assertThat(page.getByText("Nothing has changed yet")).isVisible();
    press(named(page, AriaRole.LINK, "Joiners"));
    // A file like this one may have been imported before: somebody who is new with this one.
    var joiners = named(page, AriaRole.TABLE, "Joiners").innerText();
    var all = RollGenerator.pupils(order);
    var senco = LocalSystem.stack().signIn("senco");
    var pupil =
        all.stream()
            .filter(each -> each.sen().isEmpty() && each.preferredForename() == null)
            .filter(each -> joiners.contains(each.surname() + ", "))
            .filter(each -> found(senco, each) == 0)
            .filter(each -> all.stream().filter(p -> alike(p, each)).count() == 1)
            .findFirst()
            .orElseThrow();
    press(named(page, AriaRole.BUTTON, "Import this roll"));
    assertThat(named(page, AriaRole.HEADING, "Roll imported")).isVisible();
    await("the pupil is found").atMost(CATCHING_UP).until(() -> found(senco, pupil) == 1);
    return pupil;
  }

  /** How many pupils are found by this surname: many a made-up one is made twice. */
  private static int found(SignedInClient reader, GeneratedPupil pupil) {
    var typed = URLEncoder.encode(pupil.surname(), UTF_8);
    var answer = reader.get("/api/reports/pupils?q=" + typed).orFail().json();
    return answer.required("pupils").size();
  }

  private static boolean alike(GeneratedPupil other, GeneratedPupil pupil) {
    return other.surname().contains(pupil.surname());
  }

  private static void place(Person person) {
    var page = person.page;
    press(named(page, AriaRole.LINK, "Place on the SEN register"));
    var provision = page.getByLabel("SEN support (K)");
    var tried = page.getByLabel("What was tried before?");
    tabTo(provision);
    page.keyboard().press("Space");
    tabTo(tried);
    page.keyboard().type(TRIED);
    press(named(page, AriaRole.BUTTON, "Place on the register"));

    var summary = page.locator(".govuk-error-summary");
    assertThat(summary).isFocused();
    assertThat(summary).containsText("Choose a primary need");
    assertThat(tried).hasValue(TRIED);
    assertThat(provision).isChecked();
    ScreensIT.check(person, "pupil-place-wrong", List.of(375, 1280));

    var need = page.getByLabel("Primary need");
    press(summary.getByRole(AriaRole.LINK).first());
    assertThat(page.locator("#needs")).isFocused();
    tabTo(need);
    page.keyboard().type("Speech");
    assertThat(need).hasValue("SLCN");
    typeDate(page, "When was the pupil placed on the register?", LAST_MONTH);
    page.keyboard().press("Enter");
    assertThat(page.getByText("Placed on the SEN register").first()).isVisible();
  }

  private static void lookAt(Page page, LocalDate asAt, @Nullable LocalDate knownAt) {
    var dates = page.locator("details").filter(having("Look at the register on another date"));
    if (dates.getAttribute("open") == null) press(dates.locator("summary"));
    typeDate(page, "Show who was on the register on", asAt);
    if (knownAt != null) typeDate(page, "As it was known on", knownAt);
    page.keyboard().press("Enter");
    assertThat(
            page.getByRole(AriaRole.STATUS).filter(having("You are looking at the register as at")))
        .isVisible();
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Locator line(Page page, GeneratedPupil pupil) {
    var name = pupil.surname() + ", " + pupil.forename();
    return page.locator("main")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
  }
}
