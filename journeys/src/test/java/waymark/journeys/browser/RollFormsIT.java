package waymark.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static waymark.journeys.browser.Keyboard.button;
import static waymark.journeys.browser.Keyboard.choose;
import static waymark.journeys.browser.Keyboard.give;
import static waymark.journeys.browser.Keyboard.link;
import static waymark.journeys.browser.Keyboard.menu;
import static waymark.journeys.browser.Keyboard.named;
import static waymark.journeys.browser.Keyboard.pick;
import static waymark.journeys.browser.Keyboard.press;
import static waymark.journeys.browser.Keyboard.refused;
import static waymark.journeys.browser.Keyboard.tabTo;
import static waymark.journeys.browser.Keyboard.type;
import static waymark.journeys.browser.RecordOfAPupil.opened;
import static waymark.journeys.browser.RecordOfAPupil.timeline;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The forms on the way of a roll into a school of its own, by keyboard, with what they change. */
class RollFormsIT {
  private static final List<Integer> WIDTHS = List.of(375, 1280);
  private static final String UNKNOWN = "Column 1,Column 2,Column 3,Column 4,Column 5";
  private static Person director;
  private static Page page;

  @BeforeAll
  static void signIn() {
    director = Person.signedIn("director", 1280);
    page = director.page;
  }

  @Test
  void columns_told_by_hand_are_remembered_for_the_next_file_which_is_discarded() {
    var school = OwnSchool.listed(4);
    read(school, school.roll("first.csv", UNKNOWN, 3, "K"));
    assertThat(named(page, AriaRole.HEADING, "Match the columns")).isVisible();
    refused(page, "Continue", "Match the columns with surname and forename");
    ScreensIT.check(director, "roll-mapping-wrong", WIDTHS);
    var fields = List.of("UPN", "Surname", "Forename", "Date of birth", "SEN provision");
    for (int at = 0; at < fields.size(); at++) isColumn("Column " + (at + 1), fields.get(at));
    press(button(page, "Continue"));
    assertThat(named(page, AriaRole.HEADING, "Check before importing")).isVisible();
    assertThat(figure("joiners")).hasText("3");
    refused(page, "Import this roll", "Say whether the file is the whole roll");
    pick(page.getByLabel("No, only some pupils"));
    press(button(page, "Import this roll"));
    assertThat(figure("joined")).hasText("3");
    assertThat(link(page, "Confirm the 3 proposed SEN register entries")).isVisible();

    read(school, school.roll("second.csv", UNKNOWN, 4, "K"));
    assertThat(named(page, AriaRole.HEADING, "Check before importing")).isVisible();
    assertThat(figure("joiners")).hasText("1");
    assertThat(figure("unchanged")).hasText("3");
    press(button(page, "Do not import this file"));
    assertThat(page.getByText("second.csv was not imported, and the file is deleted")).isVisible();
    assertThat(page.locator("main tbody tr")).hasCount(1);
    director.settled();
    ScreensIT.check(director, "roll-discarded", WIDTHS);
  }

  @Test
  void who_is_not_in_a_whole_roll_has_left_and_is_back_once_it_is_reversed() {
    var school = OwnSchool.listed(6);
    var leaver = school.pupils().getLast();
    read(school, school.roll("all.csv", OwnSchool.KNOWN, 6, ""));
    pick(page.getByLabel("No, only some pupils"));
    press(button(page, "Import this roll"));
    assertThat(figure("joined")).hasText("6");
    school.awaitFound(leaver);

    read(school, school.roll("whole.csv", OwnSchool.KNOWN, 4, ""));
    pick(page.getByLabel("Yes, every pupil is in it"));
    refused(page, "Import this roll", "Type “2 leavers” to confirm");
    type(page, "Type “2 leavers” to confirm", "  2 LEAVERS ");
    press(button(page, "Import this roll"));
    assertThat(figure("left")).hasText("2");
    school.awaitLeft(leaver);
    tabTo(named(page, AriaRole.COMBOBOX, "Find a pupil by name"));
    page.keyboard().type(leaver.surname());
    assertThat(page.getByRole(AriaRole.OPTION)).containsText(", left");
    page.keyboard().press("Escape");
    page.keyboard().press("Escape"); // The first one closes the list.

    press(button(page, "Reverse this import"));
    assertThat(page.locator(":focus")).containsText("For a wrong file.");
    refused(page, "Reverse the whole import", "Say why the import is reversed");
    ScreensIT.check(director, "roll-reverse", WIDTHS);
    type(page, "Why?", "It was the roll of one class.");
    press(button(page, "Reverse the whole import"));
    assertThat(named(page, AriaRole.HEADING, "Import reversed")).isVisible();
    director.settled();
    ScreensIT.check(director, "roll-reversed", WIDTHS);
    opened(page, school, leaver);
    director.looksUntil(timeline(page).getByText("Roll import reversed"));
    assertThat(timeline(page)).containsText("Left the school");
    assertThat(timeline(page)).containsText("Corrected since");
  }

  @AfterAll
  static void leave() {
    director.close();
  }

  /** From the menu to what the service says of the file. */
  private static void read(OwnSchool school, FilePayload file) {
    director.open("/");
    school.chosen(page);
    press(menu(page, "Roll"));
    press(link(page, "Import a roll").first());
    give(page, "File with the roll", file);
    press(button(page, "Read the file"));
  }

  private static void isColumn(String column, String field) {
    choose(page, column, field.split(" ")[0]);
    assertThat(page.getByLabel(column).locator("option:checked")).hasText(field);
  }

  private static Locator figure(String name) {
    var exactly = new Page.GetByTextOptions().setExact(true);
    return page.locator(".wm-figures > div")
        .filter(new Locator.FilterOptions().setHas(page.getByText(name, exactly)))
        .locator("dd");
  }
}
