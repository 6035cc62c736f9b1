package waymark.journeys.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What somebody does who uses no mouse, and how they find things: by role and name. */
final class Keyboard {
  private Keyboard() {}

  /** Goes to a link or button and presses Enter. */
  static void press(Locator control) {
    control.focus();
    control.press("Enter");
  }

  /** Goes to a field and types over what stands in it. */
  static void type(Page page, String label, String text) {
    var field = page.locator("main").getByLabel(label).first();
    field.focus();
    page.keyboard().press("ControlOrMeta+a");
    page.keyboard().type(text);
  }

  static Locator link(Page page, String name) {
    return named(page, AriaRole.LINK, name);
  }

  static Locator button(Page page, String name) {
    return named(page, AriaRole.BUTTON, name);
  }

  static Locator named(Page page, AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(name));
  }
}
