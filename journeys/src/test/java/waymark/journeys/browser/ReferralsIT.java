package waymark.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static waymark.journeys.browser.Keyboard.button;
import static waymark.journeys.browser.Keyboard.choose;
import static waymark.journeys.browser.Keyboard.link;
import static waymark.journeys.browser.Keyboard.pick;
import static waymark.journeys.browser.Keyboard.press;
import static waymark.journeys.browser.Keyboard.recorded;
import static waymark.journeys.browser.Keyboard.refused;
import static waymark.journeys.browser.Keyboard.type;
import static waymark.journeys.browser.Keyboard.typeDate;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import waymark.journeys.system.LocalSystem;

/** What did not go as it should, recorded as it was: by keyboard, on a telephone. */
class ReferralsIT {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

  private static Person lead;
  private static String child;
  private static String concern;

  @BeforeAll
  static void signIn() {
    lead = Person.signedIn("dsl", 375);
    var client = LocalSystem.stack().signIn("head");
    var rows = client.get("/api/reports/register").orFail().json().required("rows");
    child = rows.get(2).required("pupil").asString();
    var form = "{\"pupil\":\"%s\",\"occurredOn\":\"%s\",\"seen\":\"Hid under a table.\"}";
    var raised = client.post("/api/safeguarding/concerns", form.formatted(child, TODAY));
    concern = raised.orFail().json().required("concern").asString();
  }

  @AfterAll
  static void leave() {
    lead.close();
  }

  @Test
  void a_referral_has_its_right_day_no_answer_and_goes_from_a_concern_it_is_not_of() {
    Page page = lead.page;
    lead.open("/safeguarding/concerns/" + concern);
    press(link(page, "Refer to children’s social care"));
    type(page, "To whom", "The front door of the authority");
    pick(page.locator("input[name=how]").first());
    type(page, "Reason for the referral", "Neglect is possible.");
    press(button(page, "Record the referral"));
    recorded(page, "Neglect is possible.");
    assertThat(link(page, "Record that no answer came")).hasCount(0);

    press(link(page, "The day of the referral is wrong"));
    refused(page, "Record the right day", "Enter the right day", "How the mistake was found");
    typeDate(page, "Right day", TODAY.minusDays(30));
    type(page, "How the mistake was found", "The call was written down.");
    press(button(page, "Record the right day"));
    recorded(page, "The call was written down.");
    assertThat(page.locator("section").getByText("Late").first()).isVisible();

    press(link(page, "Record that no answer came"));
    type(page, "What was done instead", "Early help was asked.");
    press(button(page, "Record that none came"));
    assertThat(page.getByText("No answer came; it was due by")).isVisible();
    recorded(page, "Early help was asked.");

    press(link(page, "It is of another concern"));
    type(page, "To which concern it belongs", "To the brother's.");
    press(button(page, "Withdraw it here"));
    assertThat(page.getByText("Withdrawn: it was recorded on the wrong concern.")).isVisible();
    recorded(page, "Neglect is possible.");
  }

  @Test
  void a_child_missing_education_is_told_to_the_local_authority_and_one_on_a_roll_has_not_left() {
    Page page = lead.page;
    lead.open("/safeguarding/children/" + child + "/no-next-school");
    choose(page, "Why?", "Not known");
    assertThat(page.getByText("tell the local authority now")).isVisible();
    refused(page, "Record that there is none", "Say whom at the local authority you told");
    type(page, "Whom at the local authority you told, and when", "The duty desk, today");
    press(button(page, "Record that there is none"));
    assertThat(page.getByText("Record it once they have left")).isVisible();
  }
}
