package waymark.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import waymark.journeys.system.LocalSystem;

/** Twenty minutes without a click, by the browser's clock: nothing typed is lost. */
class SessionIT {
  private static final String TYPED = "Coloured overlays for half a term, without much effect.";

  @Test
  void what_is_half_typed_outlives_the_warning_the_end_of_the_session_and_signing_in_again() {
    try (var person = Person.signedIn("senco", 1280)) {
      var page = person.page;
      page.clock().install();
      person.open("/pupils/" + someone() + "/place");
      page.getByLabel("What was tried before?").fill(TYPED);

      page.clock().fastForward("18:30");
      var warning = page.getByRole(AriaRole.DIALOG);
      assertThat(warning).containsText("You will soon be signed out");
      button(page, "Stay signed in").click();
      assertThat(warning).isHidden();
      assertThat(page.getByLabel("What was tried before?")).hasValue(TYPED);

      page.clock().fastForward("18:30");
      assertThat(warning).isVisible();
      page.clock().fastForward("02:00");
      assertThat(page.locator("h1")).hasText("You have been signed out");
      var session = new BrowserContext.ClearCookiesOptions().setName("waymark");
      page.context().clearCookies(session);
      button(page, "Sign in again").click();
      assertThat(page.getByLabel("What was tried before?")).hasValue(TYPED);
    }
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private static String someone() {
    var pupils = LocalSystem.stack().signIn("senco").get("/api/reports/pupils?limit=10000");
    return pupils
        .orFail()
        .json()
        .required("pupils")
        .valueStream()
        .filter(pupil -> pupil.path("provision").asString("").isEmpty())
        .map(pupil -> pupil.required("pupil").asString())
        .findFirst()
        .orElseThrow();
  }
}
