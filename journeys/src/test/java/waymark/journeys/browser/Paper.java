package waymark.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;

/**
 * What comes out of the printer: the same page as on the screen without what only a screen needs,
 * nothing of it cut off, and the sheet says what it is and of when. Also written as a PDF, for
 * looking at.
 *
 * @param width of what is printed on, in CSS pixels: A4 less the margins of styles/_print.scss
 */
record Paper(int width) {
  static final Paper UPRIGHT = new Paper(687);
  static final Paper ACROSS = new Paper(1031);

  private static final String FOR_SCREENS =
      "header, nav, footer, button:not(.wm-sort), input, select, summary, .govuk-button,"
          + " .govuk-breadcrumbs, .govuk-skip-link, .govuk-notification-banner";

  /** Every piece of text that sticks out of the sheet, or of a box that shows only a part of it. */
  private static final String CUT_OFF =
      """
      () => [...document.querySelectorAll('main :is(h1, h2, h3, p, dt, dd, th, td, li, time)')]
        .filter(it => it.checkVisibility() && !it.closest('.govuk-visually-hidden'))
        .filter(it => {
          const box = it.getBoundingClientRect()
          if (box.left < -1 || box.right > window.innerWidth + 1) return true
          for (let at = it; at; at = at.parentElement) {
            const style = getComputedStyle(at)
            const shut = style.overflowX !== 'visible' && at !== document.documentElement
            if (shut && at.scrollWidth > at.clientWidth + 1) return true
            if (style.overflowY === 'hidden' && at.scrollHeight > at.clientHeight + 1) return true
          }
          return false
        })
        .map(it => it.tagName + ' ' + it.innerText)
      """;

  /**
   * @param said what has to stand on the sheet besides the page's heading
   */
  void check(Person person, String name, List<String> said) {
    var page = person.page;
    var rows = page.locator("main tbody tr").count();
    var heading = page.locator("main h1").first().innerText();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    try {
      person.wide(width);
      person.picture(name + "-printed");
      var sheet = page.locator("body").innerText();
      assertThat(sheet).as("on the sheet of " + name).contains(heading).contains(said);
      assertThat(shown(page, FOR_SCREENS)).as("printed of " + name + " in vain").isEmpty();
      assertThat(shown(page, "main tbody tr")).as("rows of " + name).hasSize(rows);
      assertThat((List<?>) page.evaluate(CUT_OFF)).as("cut off in " + name).isEmpty();
      assertThat(person.overflows()).as("the sheet of " + name + " is too wide").isFalse();
      page.pdf(
          new Page.PdfOptions()
              .setPath(Path.of("target", "screenshots", name + ".pdf"))
              .setPreferCSSPageSize(true));
    } finally {
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(null));
    }
  }

  private static List<String> shown(Page page, String which) {
    return page.locator(which).all().stream()
        .filter(each -> each.isVisible())
        .map(each -> each.innerText())
        .toList();
  }
}
