package waymark.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static waymark.journeys.browser.Keyboard.button;
import static waymark.journeys.browser.Keyboard.link;
import static waymark.journeys.browser.Keyboard.press;
import static waymark.journeys.browser.Keyboard.tick;

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
        tick(ticks.nth(row));
      }
      var names = page.locator("tbody tr.wm-register__chosen th").allInnerTexts();
      var file = page.waitForDownload(() -> press(button(page, "Export 2 selected")));
      assertThat(file.suggestedFilename()).matches("sen-register-[0-9-]+-selected\\.csv");
      assertThat(Files.readAllLines(file.path()).stream().skip(1).toList())
          .as("these two and nobody else")
          .hasSize(2)
          .zipSatisfy(names, (line, name) -> assertThat(line).startsWith(name.split(",")[0]));

      press(link(page, "Print 2 selected"));
      assertThat(page.locator(".wm-print-register tbody tr")).hasCount(2);
      assertThat(page.getByText("Not the whole register")).isVisible();
    }
  }
}
