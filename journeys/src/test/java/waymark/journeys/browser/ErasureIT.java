package waymark.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static waymark.journeys.browser.Keyboard.named;
import static waymark.journeys.browser.Keyboard.pick;
import static waymark.journeys.browser.Keyboard.press;
import static waymark.journeys.browser.Keyboard.type;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.journeys.client.SignedInClient;
import waymark.journeys.demo.WholeRoll;
import waymark.journeys.system.LocalSystem;

/** Pupils' records and leavers of the staff, erased by two people, each by keyboard. */
class ErasureIT {
  private static final String REASON = "{\"reason\":\"no-longer-necessary\"}";
  private static List<String> left;

  @BeforeAll
  static void some_have_left() {
    var senco = LocalSystem.stack().signIn("senco");
    var me = senco.get("/api/directory/me").orFail().json();
    left = offTheRegister(senco);
    var school = me.required("schools").get(0).required("id").asString();
    new WholeRoll(senco, school).without(Set.copyOf(left));
  }

  @Test
  void of_whoever_is_on_the_roll_two_grounds_alone_are_offered_and_the_page_says_so_first() {
    var pupil = offTheRegister(LocalSystem.stack().signIn("senco")).getFirst();
    try (var senco = Person.signedIn("senco", 1280)) {
      var page = senco.open("/pupils/" + pupil + "/erasure/request");
      assertThat(page.getByText("This pupil is on the roll").first()).isVisible();
      assertThat(page.getByRole(AriaRole.RADIO)).hasCount(2);
      assertThat(page.getByLabel("A court or a law requires it")).hasCount(1);
      page = senco.open("/pupils/" + pupil);
      assertThat(named(page, AriaRole.LINK, "Place a legal hold on this record")).isVisible();
      assertThat(named(page, AriaRole.LINK, "Ask for this record to be erased")).isVisible();
    }
  }

  @Test
  void a_request_is_made_and_withdrawn_again() {
    var pupil = left.get(0);
    try (var senco = Person.signedIn("senco", 1280)) {
      var page = senco.open("/pupils/" + pupil + "/erasure/request");
      assertThat(page.getByText("is kept ends on").first()).isVisible();
      check(senco, "pupil-erasure-leaver");
      press(named(page, AriaRole.BUTTON, "Ask for erasure"));
      var summary = page.locator(".govuk-error-summary");
      assertThat(summary).isFocused();
      press(summary.getByRole(AriaRole.LINK).first());
      page.keyboard().press("Space");
      page.keyboard().press("Enter");
      assertThat(named(page, AriaRole.REGION, "Erasure requested")).isVisible();
      check(senco, "pupil-erasure-requested");
      press(named(page, AriaRole.LINK, "Withdraw your request"));
      var withdraw = named(page, AriaRole.BUTTON, "Withdraw the request");
      assertThat(withdraw).isVisible();
      check(senco, "pupil-erasure-withdraw");
      press(withdraw);
      assertThat(page.getByText("Your request for erasure is withdrawn").first()).isVisible();
      assertThat(named(page, AriaRole.REGION, "Erasure requested")).hasCount(0);
    }
  }

  @Test
  void a_second_person_refuses_and_has_to_say_why() {
    var pupil = left.get(1);
    request(pupil);
    try (var director = Person.signedIn("director", 1280)) {
      var page = director.open("/pupils/" + pupil);
      press(named(page, AriaRole.LINK, "Approve or refuse"));
      var record = named(page, AriaRole.BUTTON, "Record the decision");
      pick(page.getByLabel("Keep the record"));
      check(director, "pupil-erasure-decide");
      press(record);
      assertThat(page.locator(".govuk-error-summary")).containsText("Say why the record is kept");
      type(page, "Why is the record kept?", "The family has asked for its copy first.");
      press(record);
      assertThat(page.getByText("Your decision about the erasure is recorded").first()).isVisible();
      assertThat(named(page, AriaRole.REGION, "Erasure requested")).hasCount(0);
      assertThat(page.getByText("Erasure refused").first()).isVisible();
    }
  }

  @Test
  void a_second_person_approves_and_the_name_is_gone() {
    var pupil = left.get(2);
    var name = read(pupil).required("name").required("surname").asString();
    request(pupil);
    try (var director = Person.signedIn("director", 1280)) {
      var page = director.open("/pupils/" + pupil + "/erasure/decide");
      assertThat(page.locator("main")).containsText(name);
      pick(page.getByLabel("Erase the record"));
      press(named(page, AriaRole.BUTTON, "Record the decision"));
      assertThat(named(page, AriaRole.HEADING, "This record has been erased")).isVisible();
      director.settled();
      check(director, "pupil-erased");
      assertThat(page.locator("body")).not().containsText(name);
    }
  }

  @Test
  void somebody_who_has_left_is_erased_from_the_directory_by_two_administrators() {
    var administrator = LocalSystem.stack().signIn("administrator");
    var called = "Demo Leaver " + UUID.randomUUID().toString().substring(0, 8);
    var leaver = add(administrator, called);
    var director = LocalSystem.stack().accounts().called("director");
    try (var _ = new SecondAdministrator(administrator, director);
        var one = Person.signedIn("administrator", 1280);
        var two = Person.signedIn("director", 1280)) {
      var page = one.open("/people/" + leaver);
      press(named(page, AriaRole.BUTTON, "Ask for this person to be erased"));
      page.getByLabel("Why are they to be erased?").selectOption("no-longer-necessary");
      check(one, "person-erasure-request");
      press(named(page, AriaRole.BUTTON, "Ask for erasure"));
      assertThat(page.getByLabel("Withdraw the request")).isVisible();
      assertThat(page.getByLabel("Erase this person")).hasCount(0);

      page = two.open("/people/" + leaver);
      assertThat(page.getByText("Asked for by")).isVisible();
      pick(page.getByLabel("Keep this person"));
      check(two, "person-erasure-decide");
      pick(page.getByLabel("Erase this person"));
      press(named(page, AriaRole.BUTTON, "Record the decision"));
      assertThat(page.getByText("Erased from the directory").first()).isVisible();
      two.settled();
      check(two, "person-erased");
      assertThat(page.locator("body")).not().containsText(called);
      page = two.open("/people");
      assertThat(page.locator("main table")).isVisible();
      assertThat(page.locator("main")).not().containsText(called);
    }
  }

  /** At a desk and on a telephone. */
  private static void check(Person person, String name) {
    for (int width : new int[] {375, 1280}) {
      person.page.setViewportSize(width, 900);
      ScreensIT.check(person, name + "-" + width);
    }
  }

  /** Three at the SENCO's school whom no other test meets: from the end of the list. */
  private static List<String> offTheRegister(SignedInClient senco) {
    var pupils = senco.get("/api/reports/pupils?limit=10000").orFail().json().required("pupils");
    var off = pupils.valueStream().filter(pupil -> !pupil.hasNonNull("provision")).toList();
    return off.reversed().stream()
        .filter(pupil -> !pupil.required("left").asBoolean())
        .map(pupil -> pupil.required("pupil").asString())
        .limit(3)
        .toList();
  }

  private static JsonNode read(String pupil) {
    var senco = LocalSystem.stack().signIn("senco");
    return senco.get("/api/reports/pupils/" + pupil).orFail().json();
  }

  private static void request(String pupil) {
    var senco = LocalSystem.stack().signIn("senco");
    var seen = senco.get("/api/reports/pupils/" + pupil).orFail().etag();
    var path = "/api/cases/pupils/" + pupil + "/erasure/request";
    var position = senco.post(path, REASON, seen).orFail().position().orElseThrow();
    senco.getUpToDate("/api/reports/pupils/" + pupil + "?at-least=" + position);
  }

  private static String add(SignedInClient administrator, String name) {
    var person = "{\"name\":\"%s\",\"subject\":\"%s\"}".formatted(name, UUID.randomUUID());
    var added = administrator.post("/api/directory/people", person).orFail().json();
    return added.required("person").asString();
  }
}
