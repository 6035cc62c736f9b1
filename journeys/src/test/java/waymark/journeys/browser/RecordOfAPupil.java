package waymark.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static waymark.journeys.browser.Keyboard.named;
import static waymark.journeys.browser.Keyboard.tabTo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The page with all that is recorded of one pupil, and the way to it from every other. */
final class RecordOfAPupil {
  private RecordOfAPupil() {}

  /** By the search at the top of the page, whose list the arrows go through. */
  static void find(Page page, String surname, String listed) {
    tabTo(named(page, AriaRole.COMBOBOX, "Find a pupil by name"));
    page.keyboard().type(surname);
    var found = named(page, AriaRole.OPTION, listed);
    assertThat(found).hasCount(1);
    page.keyboard().press("ArrowDown");
    assertThat(found).hasAttribute("aria-selected", "true");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/pupils/[0-9a-f-]{36}$"));
  }

  static void opened(Page page, OwnSchool school, OwnSchool.Pupil pupil) {
    school.awaitFound(pupil);
    find(page, pupil.surname(), pupil.listed());
  }

  static Locator timeline(Page page) {
    return named(page, AriaRole.REGION, "Timeline");
  }
}
