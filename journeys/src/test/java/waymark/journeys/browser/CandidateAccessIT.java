package waymark.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static waymark.journeys.browser.Keyboard.named;
import static waymark.journeys.browser.Keyboard.press;
import static waymark.journeys.browser.Keyboard.said;
import static waymark.journeys.browser.Keyboard.type;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import waymark.journeys.system.LocalSystem;

/** A candidate's request to see what is held, from the asking to the answer, by two people. */
class CandidateAccessIT {
  private static final String NAME = "Demo Applicant who asks";

  @Test
  void what_is_held_is_looked_through_by_one_approved_by_another_and_given() throws IOException {
    var at = "/candidates/" + OldCandidates.applied(LocalSystem.stack().signIn("head"), NAME);
    try (var head = Person.signedIn("head", 1280);
        var director = Person.signedIn("director", 1280)) {
      var page = head.open(at);
      press(named(page, AriaRole.LINK, "Record a request to see what is held"));
      type(page, "What do they ask for?", "All that was written about me.");
      press(named(page, AriaRole.BUTTON, "Record the request"));
      said(page, "The answer is due within one month");
      step(page, "Confirm who is asking", "Confirm", "Who is asking is confirmed");
      step(page, "Gather what is held", "Fix the list", "What is held is gathered");
      check(head, "candidate-request");

      press(named(page, AriaRole.LINK, "Look through what is held"));
      assertThat(page.getByText("Taught well").first()).isVisible();
      check(head, "candidate-items");
      press(named(page, AriaRole.BUTTON, "Give the 4 remaining items whole"));
      assertThat(page.getByText("all looked through").first()).isVisible();
      page = head.open(at);
      assertThat(page.getByText("You decided last about some of it").first()).isVisible();
      assertThat(named(page, AriaRole.LINK, "Approve the answer")).hasCount(0);

      var second = director.open(at);
      var draft = named(second, AriaRole.LINK, "Read the answer as it would be");
      var sheets = second.waitForDownload(() -> press(draft));
      assertThat(sheets.suggestedFilename()).isEqualTo("subject-access-draft.pdf");
      step(second, "Approve the answer", "Approve the answer", "The answer is approved");
      press(named(second, AriaRole.LINK, "Take the approval back"));
      type(second, "What is wrong with it?", "A referee is named in it.");
      press(named(second, AriaRole.BUTTON, "Take the approval back"));
      said(second, "The approval is taken back");
      assertThat(second.getByText("nothing was decided since").first()).isVisible();
      assertThat(named(second, AriaRole.LINK, "Approve the answer")).hasCount(0);
      decidedAgain(at);
      second = director.open(at);
      step(second, "Approve the answer", "Approve the answer", "The answer is approved");

      page = head.open(at);
      var link = named(page, AriaRole.LINK, "Open the answer as JSON, for another system");
      var given = page.waitForDownload(() -> press(link));
      assertThat(Files.readString(given.path())).contains(NAME, "Taught well", "\"withheld\" : 0");
      var pdf = named(page, AriaRole.LINK, "Open the answer as PDF");
      var paper = page.waitForDownload(() -> press(pdf));
      assertThat(Files.readAllBytes(paper.path())).startsWith('%', 'P', 'D', 'F');
      press(named(page, AriaRole.LINK, "Record that the answer was given"));
      page.getByLabel("Collected").first().check();
      press(named(page, AriaRole.BUTTON, "Record it"));
      said(page, "The answer was given");
      check(head, "candidate-answered");
    }
  }

  /** The head teacher has another look at the first item. */
  private static void decidedAgain(String at) {
    var client = LocalSystem.stack().signIn("head");
    var candidate = client.get("/api/recruitment" + at).orFail();
    var request = candidate.json().at("/access/request").asString();
    var again =
        "{\"decisions\":[{\"item\":\"event-0\",\"verdict\":\"include\",\"exemption\":null,\"passages\":[]}]}";
    client
        .post(
            "/api/recruitment" + at + "/subject-access/" + request + "/decide",
            again,
            candidate.etag())
        .orFail();
  }

  private static void step(Page page, String link, String button, String said) {
    press(named(page, AriaRole.LINK, link));
    press(named(page, AriaRole.BUTTON, button));
    said(page, said);
  }

  /** At a desk and on a telephone. */
  private static void check(Person person, String name) {
    person.settled();
    for (int width : new int[] {375, 1280}) {
      person.page.setViewportSize(width, 900);
      ScreensIT.check(person, name + "-" + width);
    }
  }
}
