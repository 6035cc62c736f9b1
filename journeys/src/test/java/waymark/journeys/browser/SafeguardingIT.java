package waymark.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static waymark.journeys.browser.Keyboard.button;
import static waymark.journeys.browser.Keyboard.link;
import static waymark.journeys.browser.Keyboard.pick;
import static waymark.journeys.browser.Keyboard.press;
import static waymark.journeys.browser.Keyboard.recorded;
import static waymark.journeys.browser.Keyboard.tick;
import static waymark.journeys.browser.Keyboard.type;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import waymark.journeys.system.LocalSystem;

/** A worry about a child, from whoever has it to its end; and who is kept out. By keyboard. */
class SafeguardingIT {
  private static Person teacher;
  private static Person senco;
  private static Person lead;
  private static Person head;
  private static String pupil;
  private static String another;
  private static String held;

  @BeforeAll
  static void signIn() {
    teacher = Person.signedIn("class-teacher", 375);
    senco = Person.signedIn("senco", 1280);
    lead = Person.signedIn("dsl", 1280);
    head = Person.signedIn("head", 1280);
    var client = LocalSystem.stack().signIn("head");
    var rows = client.get("/api/reports/register").orFail().json().required("rows");
    pupil = rows.get(0).required("pupil").asString();
    another = rows.get(1).required("pupil").asString();
    held =
        LocalSystem.stack()
            .signIn("dsl")
            .get("/api/safeguarding/inbox?status=looking")
            .orFail()
            .json()
            .at("/concerns/0/pupil")
            .asString();
  }

  @Test
  void a_concern_goes_from_the_raiser_to_its_end() {
    senco.open("/pupils/" + pupil);
    press(link(senco.page, "Raise a concern"));
    assertThat(button(senco.page, "Choose another child")).isVisible();
    type(senco.page, "What did you see and hear?", "Came in without a coat again.");
    type(senco.page, "What did the child say?", "It is wet.");
    press(button(senco.page, "Send to the safeguarding lead"));
    assertThat(senco.page.getByText("The safeguarding lead has your concern")).isVisible();
    assertThat(firstOfMine()).containsText("has not taken it up yet");

    newest();
    var concern = lead.page.url();
    assertThat(lead.page.getByText("Came in without a coat again.")).isVisible();
    press(button(lead.page, "I am looking at this"));
    assertThat(lead.page.getByText("Being looked at")).isVisible();

    act("Record a decision");
    pick(lead.page.locator("input[name=decision]").first());
    type(lead.page, "Rationale", "The third time this month.");
    press(button(lead.page, "Record the decision"));
    recorded(lead.page, "The third time this month.");

    act("Refer to children’s social care");
    type(lead.page, "To whom", "The front door of the authority");
    pick(lead.page.locator("input[name=how]").first());
    type(lead.page, "Reason for the referral", "Neglect is possible.");
    press(button(lead.page, "Record the referral"));
    assertThat(lead.page.getByText("No answer yet")).isVisible();
    act("Record their answer");
    type(lead.page, "Answer", "They see the family tomorrow.");
    press(button(lead.page, "Record the answer"));
    recorded(lead.page, "They see the family tomorrow.");

    act("Close the concern");
    press(button(lead.page, "Close the concern"));
    assertThat(lead.page.locator(".govuk-error-summary")).isFocused();
    type(lead.page, "Summary", "Coat and help came.");
    type(lead.page, "Follow-up", "The class teacher looks each morning.");
    pick(lead.page.locator("input[name=outcome]").first());
    press(button(lead.page, "Close the concern"));
    recorded(lead.page, "Coat and help came.");

    senco.open("/concerns/mine");
    assertThat(firstOfMine()).containsText("Dealt with and closed");
    assertThat(senco.page.getByText("Coat and help came.")).hasCount(0);
    senco.open(concern.substring(concern.indexOf("/safeguarding")));
    assertThat(senco.page.getByText("Coat and help came.")).hasCount(0);
  }

  @Test
  void what_is_told_of_a_child_outlives_a_reload_and_comes_up_under_no_other() {
    senco.open("/concerns/raise?pupil=" + another);
    type(senco.page, "What did you see and hear?", "Said nothing all day.");
    tick(senco.page.getByLabel("The child is in immediate danger"));
    senco.page.reload();
    senco.settled();
    assertThat(button(senco.page, "Choose another child")).isVisible();
    assertThat(seen()).hasValue("Said nothing all day.");
    assertThat(senco.page.getByLabel("The child is in immediate danger")).isChecked();
    press(link(senco.page, "Raise a concern"));
    assertThat(button(senco.page, "Choose another child")).hasCount(0);
    assertThat(seen()).hasValue("");
    senco.open("/concerns/raise?pupil=" + pupil);
    assertThat(button(senco.page, "Choose another child")).isVisible();
    assertThat(seen()).hasValue("");
  }

  @Test
  void whoever_cannot_find_the_child_still_raises_the_concern() {
    teacher.open("/");
    press(link(teacher.page, "Raise a concern"));
    tick(teacher.page.getByLabel("The child is in immediate danger"));
    assertThat(teacher.page.getByRole(AriaRole.ALERT).first()).containsText("Phone first");
    press(button(teacher.page, "Send to the safeguarding lead"));
    assertThat(teacher.page.locator(".govuk-error-summary")).isFocused();
    type(teacher.page, "who the child is", "A boy in Year 2 in a red jumper");
    type(teacher.page, "What did you see and hear?", "Would not go home.");
    press(button(teacher.page, "Send to the safeguarding lead"));
    assertThat(teacher.page.getByText("The safeguarding lead has your concern")).isVisible();
    lead.open("/safeguarding");
    var told = lead.page.locator(".wm-concerns__item").filter(having("Immediate danger"));
    assertThat(told.first()).containsText("Child not found on the roll");
  }

  @Test
  void whoever_raises_a_concern_where_nobody_leads_is_told_whom_to_speak_to() {
    try (var there = Person.signedIn("senco", 375)) {
      there.changed("/api/safeguarding/leads*", told -> told.putArray("leads"));
      there.open("/concerns/raise?pupil=" + another);
      assertThat(there.page.getByText("nobody is told of it yet")).isVisible();
      type(there.page, "What did you see and hear?", "Asked for a second lunch.");
      press(button(there.page, "Send to the safeguarding lead"));
      assertThat(there.page.getByText("nobody has been told of it yet")).isVisible();
      assertThat(there.page.getByText("Speak to the head teacher")).isVisible();
      assertThat(there.page.getByText("The safeguarding lead has your concern")).hasCount(0);
    }
  }

  @Test
  void a_lead_finds_their_inbox_also_while_they_look_at_a_school_where_they_only_teach() {
    var elsewhere = UUID.randomUUID().toString();
    try (var both = Person.signedIn("dsl", 1280)) {
      both.changed(
          "/api/directory/me",
          me -> {
            var role = me.withArray("grants").addObject();
            role.put("role", "class-teacher").put("school", elsewhere);
            var school = me.withArray("schools").addObject().put("id", elsewhere);
            school.put("urn", "999999").put("name", "Elsewhere School").put("phase", "Primary");
          });
      both.open("/safeguarding?school=" + elsewhere);
      assertThat(both.page.locator(".wm-tabs")).isVisible();
      assertThat(both.page.locator(".wm-refusal")).hasCount(0);
      press(both.page.locator(".wm-switcher__button"));
      assertThat(link(both.page, "All your schools")).isVisible();
    }
  }

  @Test
  void what_is_opened_in_an_emergency_is_seen_by_the_lead_at_once() {
    head.open("/safeguarding/children/" + pupil);
    type(head.page, "Why do you have to read this now?", "The lead is away, the police asks.");
    press(button(head.page, "Open it in an emergency"));
    assertThat(head.page.getByText("Safeguarding chronology")).isVisible();
    lead.open("/safeguarding");
    var opening = lead.page.locator("section").filter(having("The lead is away"));
    assertThat(opening).isVisible();
    press(opening.getByRole(AriaRole.BUTTON));
    assertThat(opening).hasCount(0);
  }

  @Test
  void a_file_that_is_held_says_so_until_the_hold_is_lifted() {
    lead.open("/safeguarding");
    press(link(lead.page, "Files to keep or erase"));
    assertThat(lead.page).hasURL(Pattern.compile("/safeguarding/retention"));
    lead.open("/safeguarding/children/" + held + "/keeping");
    assertThat(lead.page.getByText("nobody is erased who is still here")).isVisible();
    press(link(lead.page, "Place a legal hold"));
    press(button(lead.page, "Place the hold"));
    assertThat(lead.page.getByText("Choose an answer for").first()).isVisible();
    pick(lead.page.getByLabel("A public inquiry"));
    type(lead.page, "Which claim", "The inquiry into the home");
    press(button(lead.page, "Place the hold"));
    recorded(lead.page, "The inquiry into the home");
    lead.open("/safeguarding/children/" + held);
    assertThat(lead.page.getByText("This file is kept by a legal hold")).isVisible();
    lead.open("/safeguarding/retention");
    assertThat(lead.page.getByText("Legal hold").first()).isVisible();
    lead.open("/safeguarding/children/" + held + "/keeping");
    press(lead.page.getByText("Lift this hold").last());
    type(lead.page, "How has what it was placed for ended?", "It has reported.");
    press(button(lead.page, "Lift the hold"));
    assertThat(lead.page.getByText("The legal hold is lifted")).isVisible();
  }

  @Test
  void a_low_level_concern_about_staff_is_the_heads_alone() {
    head.open("/low-level/record");
    type(head.page, "Name", "A visiting coach");
    pick(head.page.locator("input[name=kind]").first());
    type(head.page, "What was seen or told?", "Gave a lift home without asking.");
    press(button(head.page, "Record it"));
    recorded(head.page, "Gave a lift home without asking.");
    press(link(head.page, "Refer to the LADO"));
    type(head.page, "Whom you spoke to", "The duty officer");
    type(head.page, "Reason", "It happened twice.");
    press(button(head.page, "Record the referral"));
    assertThat(head.page.getByText("LADO told").first()).isVisible();
    press(link(head.page, "How long it is kept"));
    assertThat(head.page.getByText("Something in it is not closed")).isVisible();
    head.page.goBack();
    conclude("Conclude", "Conclude it", "He was told how lifts are given.");
    conclude("Record another outcome", "Record the outcome", "Lifts are given by two from now on.");
    assertThat(head.page.getByText("He was told how lifts are given.")).isVisible();
    lead.open("/low-level");
    assertThat(lead.page.getByText("A visiting coach")).hasCount(0);
  }

  @Test
  void a_low_level_concern_about_the_wrong_person_is_put_right_and_the_lado_told_again() {
    head.open("/low-level/record");
    type(head.page, "Name", "A morning visitor");
    pick(head.page.locator("input[name=kind]").first());
    type(head.page, "What was seen or told?", "Took a photograph on the trip.");
    press(button(head.page, "Record it"));
    refer("The duty officer");
    press(link(head.page, "It is about another person"));
    assertThat(head.page.getByText("The LADO was told of this")).isVisible();
    press(button(head.page, "Record whom it is about"));
    assertThat(head.page.locator(".govuk-error-summary")).isFocused();
    type(head.page, "Name", "An afternoon visitor");
    type(head.page, "Why is it not about A morning visitor?", "That one had left by then.");
    press(button(head.page, "Record whom it is about"));
    assertThat(table("Was about another person")).containsText("A morning visitor");
    assertThat(table("Patterns")).containsText("An afternoon visitor");
    assertThat(table("Patterns").getByText("A morning visitor")).hasCount(0);

    head.open("/");
    press(link(head.page, "The LADO is to be told again"));
    press(table("All concerns").getByText("An afternoon visitor").first());
    assertThat(head.page.getByText("Tell the LADO again.")).isVisible();
    assertThat(head.page.getByText("Took a photograph on the trip.")).isVisible();
    assertThat(head.page.getByText("That one had left by then.")).hasCount(0);
    refer("The duty officer once more");
    assertThat(head.page.getByText("Tell the LADO again.")).hasCount(0);
  }

  private static void refer(String whom) {
    press(link(head.page, "Refer to the LADO"));
    type(head.page, "Whom you spoke to", whom);
    type(head.page, "Reason", "It may be worse.");
    press(button(head.page, "Record the referral"));
    assertThat(head.page.getByText(whom, exactly())).isVisible();
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private static Locator table(String caption) {
    return head.page.locator("table").filter(having(caption));
  }

  @AfterAll
  static void leave() {
    teacher.close();
    senco.close();
    lead.close();
    head.close();
  }

  private static void newest() {
    lead.open("/safeguarding");
    press(lead.page.locator(".wm-concerns__name").last()); // The oldest comes first.
    assertThat(lead.page).hasURL(Pattern.compile("/safeguarding/concerns/[0-9a-f-]{36}$"));
  }

  private static void conclude(String link, String submit, String note) {
    press(link(head.page, link));
    pick(head.page.locator("input[name=outcome]").first());
    type(head.page, "What came of it, and why", note);
    press(button(head.page, submit));
    recorded(head.page, note);
  }

  private static void act(String name) {
    press(link(lead.page, name));
  }

  private static Locator seen() {
    return senco.page.getByLabel("What did you see and hear?");
  }

  private static Locator firstOfMine() {
    return senco.page.locator("main tbody tr").first();
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
