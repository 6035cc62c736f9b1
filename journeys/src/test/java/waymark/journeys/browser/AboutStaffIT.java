package waymark.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static waymark.journeys.browser.Keyboard.button;
import static waymark.journeys.browser.Keyboard.link;
import static waymark.journeys.browser.Keyboard.pick;
import static waymark.journeys.browser.Keyboard.press;
import static waymark.journeys.browser.Keyboard.said;
import static waymark.journeys.browser.Keyboard.type;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A worry about an adult who works at the school, from whoever has it to the head. By keyboard. */
class AboutStaffIT {
  private static final String WHAT = "Met a pupil in the car park after dark.";

  private static Person teacher;
  private static Person lead;
  private static Person head;

  @BeforeAll
  static void signIn() {
    teacher = Person.signedIn("class-teacher", 375);
    lead = Person.signedIn("dsl", 1280);
    head = Person.signedIn("head", 1280);
  }

  @Test
  void it_goes_to_the_head_alone_and_whoever_told_it_sees_how_it_stands() {
    teacher.open("/concerns/raise");
    press(link(teacher.page, "It is about an adult who works here"));
    pick(teacher.page.getByLabel("A colleague, a volunteer or a visitor"));
    type(teacher.page, "Who is it?", "The evening caretaker");
    type(teacher.page, "What did you see or hear?", WHAT);
    press(button(teacher.page, "Send to the head teacher"));
    assertThat(mine()).containsText("Nobody has taken it up yet");
    assertThat(teacher.page.getByText("caretaker")).hasCount(0);

    lead.open("/safeguarding");
    assertThat(lead.page.locator("h1")).isVisible();
    assertThat(lead.page.getByText("caretaker")).hasCount(0);

    head.open("/low-level");
    press(head.page.locator("table").last().getByText("The evening caretaker").first());
    assertThat(head.page.getByText(WHAT)).isVisible();
    press(link(head.page, "Take it up: record whom it is about"));
    pick(head.page.locator("input[name=kind]").first());
    press(button(head.page, "Record it"));
    said(head.page, "Recorded");

    teacher.open("/concerns/mine");
    assertThat(mine()).containsText("Taken up");
  }

  @AfterAll
  static void leave() {
    teacher.close();
    lead.close();
    head.close();
  }

  private static Locator mine() {
    return teacher
        .page
        .locator("table")
        .filter(new Locator.FilterOptions().setHasText("About adults who work here"))
        .locator("tbody tr")
        .first();
  }
}
