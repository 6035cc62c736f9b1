package waymark.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static waymark.journeys.browser.Keyboard.button;
import static waymark.journeys.browser.Keyboard.choose;
import static waymark.journeys.browser.Keyboard.give;
import static waymark.journeys.browser.Keyboard.link;
import static waymark.journeys.browser.Keyboard.menu;
import static waymark.journeys.browser.Keyboard.named;
import static waymark.journeys.browser.Keyboard.press;
import static waymark.journeys.browser.Keyboard.refused;
import static waymark.journeys.browser.Keyboard.said;
import static waymark.journeys.browser.Keyboard.type;
import static waymark.journeys.browser.Keyboard.typeDate;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import waymark.journeys.system.LocalSystem;

/** The schools and the people of the trust as its administrator keeps them, by keyboard. */
class DirectoryFormsIT {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
  private static final List<Integer> WIDTHS = List.of(375, 1280);
  private static final int NUMBER = (int) Math.floorMod(System.nanoTime() / 1000, 799_000L);
  private static Person administrator;
  private static Page page;

  @BeforeAll
  static void signIn() {
    administrator = Person.signedIn("administrator", 1280);
    page = administrator.open("/");
  }

  @Test
  void a_school_is_added_by_hand_and_brought_up_to_date_from_the_public_register() {
    var urn = "" + (100_000 + NUMBER);
    press(menu(page, "Schools"));
    press(link(page, "Add a school"));
    refused(page, "Add the school", "Enter the school’s name", "Choose a phase");
    ScreensIT.check(administrator, "schools-add-wrong", WIDTHS);
    type(page, "Name", "Alderfold School " + urn);
    type(page, "URN", urn);
    type(page, "Local authority code", "997");
    type(page, "Establishment number", urn.substring(2));
    choose(page, "Phase", "Primary");
    type(page, "Type", "Academy converter");
    press(button(page, "Add the school"));
    said(page, "Alderfold School " + urn + " is listed");
    assertThat(row("Alderfold School " + urn)).containsText("997/" + urn.substring(2));

    press(link(page, "Import schools"));
    refused(page, "Import the schools", "Choose the CSV file");
    give(page, "CSV file", register(urn));
    press(button(page, "Import the schools"));
    said(page, "1 school listed, 1 unchanged, 1 passed over because it is closed.");
    administrator.settled();
    ScreensIT.check(administrator, "schools-imported", WIDTHS);
    press(link(page, "Go to Schools"));
    assertThat(row("Alderfold Primary Academy " + urn)).containsText(urn);
    assertThat(row("Alderfold School " + urn)).hasCount(0);
  }

  @Test
  void a_bank_holiday_is_entered_and_a_line_that_says_no_day_is_named_and_kept() {
    var extra = TODAY.plusYears(20).withDayOfYear(1 + NUMBER % 300);
    press(menu(page, "Policy data"));
    press(link(page, "Bank holidays"));
    var list = page.getByLabel("What is to hold");
    var before = list.inputValue();
    list.fill(before + "\n30 February 2041, A day that is none");
    type(page, "Where it comes from", "A decision of the fictional trust");
    refused(page, "Record the correction", "30 February 2041, A day that is none");
    ScreensIT.check(administrator, "policy-bank-holidays-wrong", WIDTHS);
    var entered = before + "\n" + extra + ", Founders' day";
    list.fill(entered);
    press(button(page, "Record the correction"));
    said(page, "Bank holidays: corrected from");
    press(link(page, "Bank holidays"));
    assertThat(list).hasValue(Pattern.compile("Founders' day$"));
    list.fill(before);
    type(page, "Where it comes from", "As before");
    press(button(page, "Record the correction"));
    said(page, "Bank holidays: corrected from");
  }

  /** As downloaded: of the school under its new name, of one as it is listed, of one closed. */
  private static FilePayload register(String urn) {
    var csv =
        """
        URN,LA (code),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (name),PhaseOfEducation (name),EstablishmentStatus (name)
        %1$s,997,%2$s,Alderfold Primary Academy %1$s,Academy converter,Primary,Open
        999101,999,2101,Fernhollow Primary School,Academy converter,Primary,Open
        900001,997,9001,Alderfold Infant School,Community school,Primary,Closed
        """;
    var text = csv.formatted(urn, urn.substring(2));
    return new FilePayload("results.csv", "text/csv", text.getBytes(UTF_8));
  }

  @Test
  void a_person_is_added_and_given_a_role_which_is_changed_and_withdrawn() {
    var name = "Demo Cover Assistant " + NUMBER;
    press(menu(page, "People"));
    press(link(page, "Add a person"));
    refused(page, "Add the person", "Enter the person’s name", "Enter how the person signs in");
    type(page, "Name", name);
    type(page, "Signs in as", "cover-" + NUMBER + "@example.invalid");
    press(button(page, "Add the person"));
    said(page, name + " is added. Now give them a role");
    assertThat(roles("Roles today")).containsText("None today");

    refused(page, "Give this role", "Choose a role");
    choose(page, "Role", "Teaching");
    choose(page, "School", "Fernhollow");
    type(page, "Classes", "4A");
    typeDate(page, "From", TODAY.minusMonths(1));
    press(button(page, "Give this role"));
    said(page, name + " is now Teaching assistant");
    assertThat(roles("Roles today")).containsText("Fernhollow Primary School, class 4A");

    press(link(page, "Change Teaching assistant"));
    type(page, "Classes", "");
    page.keyboard().press("Delete");
    refused(page, "Change the role", "Enter at least one class");
    ScreensIT.check(administrator, "grant-change-wrong", WIDTHS);
    type(page, "Classes", "4A, 4B");
    press(button(page, "Change the role"));
    said(page, "Teaching assistant changed");
    assertThat(roles("Roles today")).containsText("classes 4A, 4B");

    press(button(page, "Withdraw Teaching assistant"));
    typeDate(page, "Withdraw from", TODAY.minusMonths(2));
    refused(page, "Withdraw the role", "Date of withdrawal must be on or after");
    ScreensIT.check(administrator, "grant-withdraw-wrong", WIDTHS);
    typeDate(page, "Withdraw from", TODAY);
    press(button(page, "Withdraw the role"));
    said(page, "Teaching assistant withdrawn");
    assertThat(roles("Roles today")).containsText("None today");
    assertThat(roles("Past roles")).containsText("Withdrawn");
    press(menu(page, "People"));
    looksUp(name);
    assertThat(row(name)).containsText("None");
    press(link(page, "Without a role"));
    assertThat(row(name)).hasCount(1);
    looksUp("cover-" + NUMBER);
    assertThat(row(name)).hasCount(1);
    looksUp("nobody-" + NUMBER);
    assertThat(page.locator("main")).containsText("0 people with");
    ScreensIT.check(administrator, "people-nobody", WIDTHS);
    press(link(page, "Show everybody"));
    assertThat(row(name)).hasCount(1);
  }

  /** Refused by the service, which the browser notes on the console. */
  private static void refusedThere(String button, String wrong, int status) {
    refused(page, button, wrong);
    administrator.complaints.removeIf(noted -> noted.contains("status of " + status));
  }

  private static void looksUp(String text) {
    type(page, "Find by name or sign-in", text);
    press(button(page, "Search people"));
    assertThat(page.locator("main")).containsText("with “" + text + "”");
  }

  @Test
  void a_school_is_put_right_and_its_urn_stays() {
    var urn = "" + (100_000 + (NUMBER + 1) % 799_000);
    var client = LocalSystem.stack().signIn("administrator");
    var school =
        """
        {"urn":"%s","laCode":"996","establishment":"%s","name":"Alderfold Misspelt %s","phase":"Nursery","type":"Free school"}\
        """
            .formatted(urn, urn.substring(2), urn);
    client.post("/api/directory/schools", school).orFail();
    administrator.open("/schools");
    press(link(page, "Alderfold Misspelt " + urn));
    assertThat(page.locator("main")).containsText("The URN stays as it is");
    type(page, "Name", "Alderfold Nursery " + urn);
    type(page, "Establishment number", "21");
    refused(page, "Change the school", "Enter the establishment number: 4 numbers");
    ScreensIT.check(administrator, "school-wrong", WIDTHS);
    type(page, "Local authority code", "999");
    type(page, "Establishment number", "2101");
    refusedThere("Change the school", "is given for Fernhollow Primary School already", 422);
    type(page, "Local authority code", "995");
    type(page, "Establishment number", urn.substring(2));
    choose(page, "Phase", "Primary");
    press(button(page, "Change the school"));
    said(page, "Alderfold Nursery " + urn + " is changed");
    assertThat(row("Alderfold Nursery " + urn)).containsText("995/" + urn.substring(2));
    assertThat(row("Alderfold Nursery " + urn)).containsText("Primary");
    assertThat(row("Alderfold Misspelt " + urn)).hasCount(0);
  }

  @Test
  void a_name_and_a_sign_in_are_put_right_unless_a_colleague_changed_something_meanwhile() {
    var client = LocalSystem.stack().signIn("administrator");
    var wrong = "Demo Mispelt " + NUMBER;
    var form = "{\"name\":\"%s\",\"subject\":\"wrong-%d\"}".formatted(wrong, NUMBER);
    var added = client.post("/api/directory/people", form).orFail().json();
    var person = "/api/directory/people/" + added.required("person").asString();
    press(menu(page, "People"));
    looksUp(wrong);
    press(link(page, wrong));
    press(link(page, "Correct name or sign-in"));
    type(page, "Name", "");
    page.keyboard().press("Delete");
    refused(page, "Correct this person", "Enter the person’s name");
    ScreensIT.check(administrator, "person-correct-wrong", WIDTHS);
    type(page, "Name", "Demo Misspelt " + NUMBER);
    type(page, "Signs in as", LocalSystem.stack().accounts().called("senco").subject());
    refusedThere("Correct this person", "This sign-in belongs to somebody", 409);
    type(page, "Signs in as", "right-" + NUMBER);
    var email = "{\"email\":\"demo@example.org\"}";
    client.post(person + "/email", email, client.get(person).orFail().etag()).orFail();
    refusedThere("Correct this person", "This record has changed since you opened it", 412);
    press(button(page, "Correct this person"));
    said(page, "Name and sign-in corrected");
    assertThat(page.locator("h1")).containsText("Signs in as right-" + NUMBER);
    assertThat(page.locator("h1")).containsText("Demo Misspelt " + NUMBER);
    assertThat(page.locator("main")).containsText("demo@example.org");
    press(menu(page, "People"));
    looksUp("right-" + NUMBER);
    assertThat(row("Demo Misspelt " + NUMBER)).hasCount(1);
  }

  @AfterAll
  static void leave() {
    administrator.close();
  }

  private static Locator roles(String which) {
    return named(page, AriaRole.REGION, which);
  }

  private static Locator row(String name) {
    return page.locator("main tbody tr").filter(new Locator.FilterOptions().setHasText(name));
  }
}
