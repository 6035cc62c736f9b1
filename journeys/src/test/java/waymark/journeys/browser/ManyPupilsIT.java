package waymark.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static waymark.journeys.browser.Keyboard.button;
import static waymark.journeys.browser.Keyboard.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import waymark.journeys.system.LocalSystem;

/** What a SENCO does for several pupils at once, by keyboard; each row is answered for itself. */
class ManyPupilsIT {
  private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

  @Test
  void what_is_confirmed_is_on_the_register_and_what_changed_meanwhile_is_named() {
    try (var senco = Person.signedIn("senco", 1280)) {
      var page = senco.open("/register/proposals");
      var rows = page.locator("tbody tr:has(.wm-tick)");
      var names = List.of(name(rows.nth(0)), name(rows.nth(1)), name(rows.nth(2)));
      var moved = pupil(rows.nth(1));
      tick(page, rows, 3);
      movesOn(moved);
      press(button(page, "Confirm 3 entries"));
      var answer = page.getByRole(AriaRole.ALERT).first();
      assertThat(answer).containsText("Placed on the SEN register: 2 pupils");
      assertThat(answer).containsText("Not recorded for 1 pupil");
      assertThat(answer).containsText(spoken(names.get(1)) + ": The pupil's record has changed");
      var kept = page.locator("tbody tr").filter(having(names.get(1)));
      assertThat(kept).containsText("Look at it again");
      for (var name : List.of(names.get(0), names.get(2))) {
        assertThat(page.locator("tbody tr").filter(having(name))).hasCount(0);
      }

      page = senco.open("/register?flag=parents-not-told");
      assertThat(page.locator("main")).not().containsText(names.get(1));
      var placed = List.of(row(page, names.get(0)), row(page, names.get(2)));
      placed.forEach(each -> Keyboard.tick(each.locator(".wm-tick")));
      press(button(page, "Record parents told"));
      press(button(page, "Record for 2 pupils"));
      assertThat(page.locator(".govuk-error-summary")).isFocused();
      press(button(page, "Use today’s date"));
      press(button(page, "Record for 2 pupils"));
      assertThat(page.getByText("Parents told recorded for 2 pupils.").first()).isVisible();
      placed.forEach(each -> assertThat(each).hasCount(0));
      page = senco.open("/register");
      Keyboard.type(page, "Name", names.get(0).split(",")[0]);
      assertThat(page).not().hasURL(Pattern.compile(names.get(0).split(",")[0]));
      assertThat(row(page, names.get(0))).not().containsText("Not yet");
    }
  }

  private static void tick(Page page, Locator rows, int count) {
    for (int row = 0; row < count; row++) {
      Keyboard.tick(rows.nth(row).locator(".wm-tick"));
    }
    assertThat(page.locator("tbody tr.wm-register__chosen")).hasCount(count);
  }

  /** Something else of the pupil is recorded while the page is open, and taken back. */
  private static void movesOn(String pupil) {
    var director = LocalSystem.stack().signIn("director");
    var holds = "/api/cases/pupils/" + pupil + "/holds";
    var seen = director.get("/api/reports/pupils/" + pupil).orFail().etag();
    var placed = director.post(holds, "{\"reason\":\"complaint\"}", seen).orFail();
    var record = "/api/reports/pupils/" + pupil + "?at-least=" + placed.position().orElseThrow();
    var now = director.getUpToDate(record);
    var hold = now.json().required("holds").get(0).required("hold").asString();
    director
        .post(holds + "/" + hold + "/lift", "{\"note\":\"It was settled.\"}", now.etag())
        .orFail();
  }

  private static String pupil(Locator row) {
    var found = ID.matcher(row.locator("th a").getAttribute("href"));
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private static Locator row(Page page, String name) {
    return page.locator("tbody tr").filter(having(name));
  }

  private static String name(Locator row) {
    return row.locator("th").innerText();
  }

  /** {@code Surname, Forename} as it is spoken. */
  private static String spoken(String listed) {
    var parts = listed.split(", ");
    return parts[1] + " " + parts[0];
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
