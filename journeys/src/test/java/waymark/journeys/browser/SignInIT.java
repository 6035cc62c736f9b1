package waymark.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static waymark.journeys.browser.Keyboard.button;
import static waymark.journeys.browser.Keyboard.link;
import static waymark.journeys.browser.Keyboard.pick;
import static waymark.journeys.browser.Keyboard.press;
import static waymark.journeys.browser.Keyboard.said;
import static waymark.journeys.browser.Keyboard.type;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import waymark.journeys.system.LocalSystem;

/** Another sign-in for somebody with a role: by two people, each by keyboard. */
class SignInIT {
  private static final List<Integer> WIDTHS = List.of(375, 1280);
  private static final String PROPOSED = "The sign-in is proposed: somebody else has to confirm it";

  @Test
  void another_sign_in_counts_once_a_second_administrator_confirms_it() {
    var client = LocalSystem.stack().signIn("administrator");
    var number = UUID.randomUUID().toString().substring(0, 8);
    var form = "{\"name\":\"Demo Holder %s\",\"subject\":\"held-%s\"}".formatted(number, number);
    var added = client.post("/api/directory/people", form).orFail().json();
    var path = "/people/" + added.required("person").asString();
    var trustee = "{\"role\":\"trustee\",\"school\":null,\"from\":\"2024-09-01\",\"until\":null}";
    var seen = client.get("/api/directory" + path).orFail().etag();
    client.post("/api/directory" + path + "/grants", trustee, seen).orFail();
    var director = LocalSystem.stack().accounts().called("director");
    try (var _ = new SecondAdministrator(client, director);
        var one = Person.signedIn("administrator", 1280);
        var two = Person.signedIn("director", 1280)) {
      var page = one.open(path);
      press(link(page, "Correct name or sign-in"));
      type(page, "Signs in as", "other-" + number);
      press(button(page, "Correct this person"));
      said(page, PROPOSED);
      assertThat(page.locator("h1")).containsText("Signs in as held-" + number);
      assertThat(page.getByLabel("Confirm it")).hasCount(0);
      assertThat(page.getByLabel("Take it back")).hasCount(1);
      ScreensIT.check(one, "sign-in-proposed", WIDTHS);

      page = two.open("/");
      press(page.locator("a[href='/people?show=sign-in-proposed']"));
      assertThat(link(page, "Demo Holder " + number)).isVisible();
      ScreensIT.check(two, "people-sign-in-proposed", WIDTHS);
      press(link(page, "Demo Holder " + number));
      pick(page.getByLabel("Confirm it"));
      ScreensIT.check(two, "sign-in-confirm", WIDTHS);
      press(button(page, "Record the decision"));
      said(page, "The new sign-in counts from now on");
      assertThat(page.locator("h1")).containsText("Signs in as other-" + number);
      assertThat(page.locator("main")).containsText("and confirmed by you");
    }
  }

  @Test
  void whose_sign_in_it_is_sees_what_is_proposed_and_refuses_it() {
    var client = LocalSystem.stack().signIn("administrator");
    var trustee = LocalSystem.stack().accounts().called("trustee");
    var path = "/api/directory/people/" + SecondAdministrator.idOf(client, trustee);
    var form =
        "{\"name\":\"%s\",\"subject\":\"other-%s\"}".formatted(trustee.name(), UUID.randomUUID());
    client.post(path + "/correct", form, client.get(path).orFail().etag()).orFail();
    try (var person = Person.signedIn("trustee", 1280)) {
      var page = person.open("/");
      assertThat(page.getByText("Another sign-in is proposed for you")).isVisible();
      assertThat(page.getByLabel("It is mine")).hasCount(1);
      pick(page.getByLabel("Refuse it"));
      ScreensIT.check(person, "today-sign-in-proposed", WIDTHS);
      press(button(page, "Record the decision"));
      said(page, "The sign-in stays as it is");
      assertThat(page.getByText("Another sign-in is proposed for you")).hasCount(0);
    }
  }
}
