package waymark.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.List;

/** What somebody does who uses no mouse, and how they find things: by role and name. */
final class Keyboard {
  /** More than a page of the register has controls. */
  private static final int FAR = 400;

  private Keyboard() {}

  /** Goes to a link or button by Tab and presses Enter. */
  static void press(Locator control) {
    tabTo(control);
    control.page().keyboard().press("Enter");
  }

  /** Goes to a box by Tab and ticks it. */
  static void tick(Locator box) {
    tabTo(box);
    box.page().keyboard().press("Space");
    assertThat(box).isChecked();
  }

  /** Goes to the answers of a question by Tab, and by the arrows to this one. */
  static void pick(Locator radio) {
    until(radio, "Tab", "it => it.name === document.activeElement.name");
    until(radio, "ArrowDown", "it => it === document.activeElement");
    radio.page().keyboard().press("Space");
    assertThat(radio).isChecked();
  }

  /** Goes on by Tab, round the page if need be, until the focus is there; it has to come by. */
  static void tabTo(Locator control) {
    until(control, "Tab", "it => it === document.activeElement");
  }

  private static void until(Locator control, String key, String there) {
    control.waitFor();
    for (int presses = 0; presses < FAR; presses++) {
      if ((Boolean) control.evaluate(there)) return;
      control.page().keyboard().press(key);
    }
    throw new AssertionError("no way by " + key + " to " + control);
  }

  /** Goes to a field and types over what stands in it. */
  static void type(Page page, String label, String text) {
    tabTo(page.locator("main").getByLabel(label).first());
    typeOver(page, text);
  }

  /** Goes to a list and chooses the first that begins so. */
  static void choose(Page page, String label, String beginning) {
    tabTo(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)));
    page.keyboard().type(beginning);
  }

  /** Types over what stands in the three boxes of a date, from one to the next by Tab. */
  static void typeDate(Page page, String legend, LocalDate date) {
    tabTo(named(page, AriaRole.GROUP, legend).getByLabel("Day"));
    typeOver(page, "" + date.getDayOfMonth());
    for (var part : List.of(date.getMonthValue(), date.getYear())) {
      page.keyboard().press("Tab");
      typeOver(page, "" + part);
    }
  }

  private static void typeOver(Page page, String text) {
    page.keyboard().press("ControlOrMeta+a");
    page.keyboard().type(text);
  }

  /** Goes to where a file is chosen; what Enter opens there is the browser's own. */
  static void give(Page page, String label, FilePayload file) {
    var chooser = page.getByLabel(label);
    tabTo(chooser);
    chooser.setInputFiles(file);
  }

  /** Sends a form that is not as it has to be: the list of what is wrong has the focus. */
  static void refused(Page page, String button, String... wrong) {
    press(button(page, button));
    var summary = page.locator(".govuk-error-summary");
    assertThat(summary).isFocused();
    for (var each : wrong) assertThat(summary).containsText(each);
  }

  /** The page says that it is done, and no longer what was wrong before. */
  static void said(Page page, String done) {
    assertThat(page.locator(".govuk-notification-banner")).containsText(done);
    assertThat(page.locator(".govuk-error-summary, .wm-refusal")).hasCount(0);
  }

  /**
   * What was typed stands on the page as something recorded. A box that it is typed into has it as
   * its text at once, before anything is sent: to be found there says nothing.
   */
  static void recorded(Page page, String typed) {
    assertThat(page.getByText(typed).and(page.locator(":not(textarea)"))).isVisible();
  }

  static Locator link(Page page, String name) {
    return named(page, AriaRole.LINK, name);
  }

  static Locator button(Page page, String name) {
    return named(page, AriaRole.BUTTON, name);
  }

  static Locator menu(Page page, String name) {
    var exactly = new Locator.GetByRoleOptions().setName(name).setExact(true);
    return named(page, AriaRole.NAVIGATION, "Menu").getByRole(AriaRole.LINK, exactly);
  }

  static Locator named(Page page, AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(name));
  }
}
