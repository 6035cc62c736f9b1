package waymark.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import waymark.journeys.system.LocalSystem;

/**
 * Twenty minutes without a click, by the browser's clock: nothing typed is lost, and nobody but
 * whoever typed it comes to see it.
 */
class SessionIT {
  private static final String TYPED = "Coloured overlays for half a term, without much effect.";
  private static final String SIGNED_OUT = "You have been signed out";

  @Test
  void what_is_half_typed_outlives_the_warning_the_end_of_the_session_and_signing_in_again() {
    try (var person = Person.signedIn("senco", 1280)) {
      var page = person.page;
      page.clock().install();
      longAgo(page);
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
      assertThat(page.locator("h1")).hasText(SIGNED_OUT);
      endSession(page);
      signInAgain(page);
      assertThat(page.getByLabel("Password")).isVisible();
      assertThat(page.getByText(TYPED)).hasCount(0);
      givePassword(page, "senco");
      assertThat(page.getByLabel("What was tried before?")).hasValue(TYPED);
    }
  }

  @Test
  void rows_that_were_ticked_are_ticked_after_signing_in_again() {
    try (var person = Person.signedIn("senco", 1280)) {
      var page = person.page;
      page.clock().install();
      longAgo(page);
      person.open("/register");
      page.locator("tbody .wm-tick").nth(1).check();
      page.clock().fastForward("20:30");
      assertThat(page.locator("h1")).hasText(SIGNED_OUT);
      assertThat(page.getByText("choose it again")).isVisible();
      endSession(page);
      signInAgain(page);
      givePassword(page, "senco");
      assertThat(page.locator("tbody .wm-tick:checked")).hasCount(1);
      assertThat(page.locator(".wm-bulk__line")).containsText("1 selected");
    }
  }

  @Test
  void whoever_signs_in_after_somebody_sees_nothing_of_what_they_were_typing() {
    try (var person = Person.signedIn("senco", 1280)) {
      var page = person.page;
      page.clock().install();
      longAgo(page);
      var form = "/pupils/" + someone() + "/place";
      person.open(form);
      page.getByLabel("What was tried before?").fill(TYPED);
      page.clock().fastForward("20:30");
      assertThat(page.locator("h1")).hasText(SIGNED_OUT);
      endSession(page);
      signInAgain(page);
      givePassword(page, "director");
      assertThat(page.getByLabel("What was tried before?")).hasValue("");
      assertThat(page.content()).doesNotContain(TYPED);

      endSession(page);
      page.navigate(
          LocalSystem.stack().gateway()
              + "/oauth2/authorization/waymark?continue="
              + form.replace("/", "%2F"));
      givePassword(page, "senco");
      assertThat(page.getByLabel("What was tried before?")).hasValue(TYPED);
    }
  }

  /** At the gateway the session is over as well; its clock cannot be set. */
  private static void endSession(Page page) {
    page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("waymark"));
  }

  /**
   * The sign-in's clock cannot be set either: what was longer ago than the gateway's twenty minutes
   * is, for it, longer ago than none.
   */
  private static void longAgo(Page page) {
    page.route(
        "**/oauth2/authorization/waymark*",
        route -> {
          var begun = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
          var to = begun.headers().get("location");
          assertThat(to).contains("max_age=1200");
          var on = "<meta http-equiv=\"refresh\" content=\"0;url=%s\">";
          route.fulfill(
              new Route.FulfillOptions()
                  .setContentType("text/html")
                  .setBody(on.formatted(to.replace("max_age=1200", "max_age=0"))));
        });
  }

  private static void signInAgain(Page page) {
    button(page, "Sign in again").click();
  }

  private static void givePassword(Page page, String account) {
    var credentials = LocalSystem.stack().accounts().called(account);
    page.getByLabel("Username").fill(credentials.username());
    page.getByLabel("Password").fill(credentials.password());
    button(page, "Sign in").click();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
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
