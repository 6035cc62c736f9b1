package waymark.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every screen at the width of a desk, of a telephone and of the narrowest one WCAG asks for
 * (1.4.10 Reflow): accessible by axe, nothing sticking out, nothing said on the console.
 */
class ScreensIT {
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final List<Integer> WIDTHS = List.of(1280, 375, 320);

  static Stream<Arguments> screens() {
    return Screen.all().stream()
        .flatMap(screen -> WIDTHS.stream().map(width -> Arguments.of(screen, width)));
  }

  @ParameterizedTest(name = "{0} at {1} px")
  @MethodSource("screens")
  void is_accessible_reflows_and_keeps_the_console_quiet(Screen screen, int width) {
    try (var person = Person.signedIn(screen.account(), width)) {
      person.open(screen.path());
      person.picture(screen.name() + "-" + width);

      var results = new AxeBuilder(person.page).withTags(WCAG).analyze();
      assertThat(results.getViolations()).extracting(ScreensIT::told).isEmpty();
      assertThat(person.overflows()).as("something sticks out").isFalse();
      assertThat(person.complaints).isEmpty();
    }
  }

  private static String told(Rule rule) {
    var nodes = rule.getNodes().stream().map(node -> String.valueOf(node.getTarget())).toList();
    return rule.getId() + ": " + rule.getHelp() + " at " + nodes;
  }
}
