package waymark.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Rows of the register ticked by keyboard, for those who may only read it too. */
class ChosenRowsIT {
  @Test
  void ticked_rows_alone_are_exported_and_printed() throws IOException {
    try (var head = Person.signedIn("head", 1280)) {
      var page = head.open("/register");
      var ticks = page.locator("tbody .wm-tick");
      for (int row : new int[] {0, 2}) {
        ticks.nth(row).focus();
        page.keyboard().press("Space");
      }
      var names = page.locator("tbody tr.wm-register__chosen th").allInnerTexts();
      var export = named(page, AriaRole.BUTTON, "Export 2 selected");
      var file = page.waitForDownload(() -> export.press("Enter"));
      assertThat(file.suggestedFilename()).matches("sen-register-[0-9-]+-selected\\.csv");
      assertThat(Files.readAllLines(file.path()).stream().skip(1).toList())
          .as("these two and nobody else")
          .hasSize(2)
          .zipSatisfy(names, (line, name) -> assertThat(line).startsWith(name.split(",")[0]));

      named(page, AriaRole.LINK, "Print 2 selected").press("Enter");
      assertThat(page.locator(".wm-print-register tbody tr")).hasCount(2);
      assertThat(page.getByText("Not the whole register")).isVisible();
    }
  }

  private static Locator named(Page page, AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(name));
  }
}
