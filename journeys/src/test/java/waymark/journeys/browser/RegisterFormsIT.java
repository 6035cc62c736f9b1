package waymark.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static waymark.journeys.browser.Keyboard.button;
import static waymark.journeys.browser.Keyboard.choose;
import static waymark.journeys.browser.Keyboard.link;
import static waymark.journeys.browser.Keyboard.menu;
import static waymark.journeys.browser.Keyboard.pick;
import static waymark.journeys.browser.Keyboard.press;
import static waymark.journeys.browser.Keyboard.refused;
import static waymark.journeys.browser.Keyboard.said;
import static waymark.journeys.browser.Keyboard.type;
import static waymark.journeys.browser.Keyboard.typeDate;
import static waymark.journeys.browser.RecordOfAPupil.opened;
import static waymark.journeys.browser.RecordOfAPupil.timeline;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import waymark.journeys.demo.RollFile;
import waymark.journeys.system.LocalSystem;

/**
 * What a roll said of two pupils, declined and completed, and each form about the one on the
 * register, by keyboard: after each, the figures of the register and the pupil's timeline say it.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegisterFormsIT {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
  private static final LocalDate PLACED = TODAY.minusMonths(3);
  private static final List<Integer> WIDTHS = List.of(375, 1280);
  private static Person director;
  private static Page page;
  private static OwnSchool school;

  @BeforeAll
  static void a_school_whose_roll_says_that_two_have_sen() {
    school = OwnSchool.listed(2);
    var file = school.roll("roll.csv", OwnSchool.KNOWN, 2, "K");
    var client = LocalSystem.stack().signIn("director");
    RollFile.upload(client, school.id(), file.name, file.buffer).run(false).finished();
    school.pupils().forEach(school::awaitFound);
    director = Person.signedIn("director", 1280);
    page = director.open("/register");
    school.chosen(page);
    director.looksUntil(link(page, "2 proposed entries"));
  }

  @Test
  @Order(1)
  void a_proposal_is_declined_with_a_reason() {
    var pupil = school.pupils().getFirst();
    press(link(page, "2 proposed entries"));
    press(link(page, "Decline entry of " + pupil.listed()));
    refused(page, "Decline this entry", "Say why the entry is declined");
    type(page, "Why is it declined?", "Support ended at the school before.");
    press(button(page, "Decline this entry"));
    said(page, "Proposed entry for " + pupil.spoken() + " declined");
    assertThat(page.locator("main tbody tr")).hasCount(1);
    assertThat(page.locator("main tbody")).not().containsText(pupil.listed());
    opened(page, school, pupil);
    assertThat(timeline(page)).containsText("Support ended at the school before.");
    assertThat(page.getByText("Not on the SEN register.")).isVisible();
  }

  @Test
  @Order(2)
  void a_proposal_is_completed_and_confirmed() {
    var pupil = school.pupils().getLast();
    press(menu(page, "SEN register"));
    press(link(page, "1 proposed entry"));
    press(link(page, "Complete entry of " + pupil.listed()));
    refused(
        page, "Confirm this entry", "Choose a primary need", "Enter the date this provision began");
    ScreensIT.check(director, "proposal-edit-wrong", WIDTHS);
    choose(page, "Primary need", "Speech");
    typeDate(page, "When did this provision begin?", PLACED);
    press(button(page, "Confirm this entry"));
    said(page, pupil.spoken() + " is on the SEN register");
    assertThat(page.getByText("No proposed entries are waiting.")).isVisible();
    figures("1 pupil", "1 SEN support (K)", "0 EHC plan (E)");
    press(link(page, pupil.listed()));
    assertThat(timeline(page)).containsText("Placed on the SEN register");
    entry("Speech, language");
  }

  @Test
  @Order(3)
  void parents_are_told() {
    entry("Not yet");
    press(link(page, "Record that parents were told").first());
    refused(page, "Record that parents were told", "Enter the date parents were told");
    typeDate(page, "When were the parents told?", PLACED.plusDays(1));
    type(page, "How, and what was said", "At the gate, to the grandmother.");
    press(button(page, "Record that parents were told"));
    said(page, "Recorded that parents were told");
    entry(words(PLACED.plusDays(1)));
    assertThat(page.getByText("Parents have not been told.")).hasCount(0);
    assertThat(timeline(page)).containsText("At the gate, to the grandmother.");
  }

  @Test
  @Order(4)
  void needs_are_ranked_again() {
    press(link(page, "Change or re-rank needs"));
    press(button(page, "Add another need"));
    choose(page, "Secondary need", "Autistic");
    press(button(page, "Move up the secondary need"));
    assertThat(page.getByLabel("Primary need")).hasValue("ASD");
    refused(page, "Record these needs", "Enter the date the needs changed");
    typeDate(page, "Since when?", PLACED.plusMonths(1));
    press(button(page, "Record these needs"));
    said(page, "Needs changed");
    assertThat(page.locator(".wm-needlist li")).containsText(new String[] {"(ASD)", "(SLCN)"});
    assertThat(timeline(page)).containsText("Needs ranked");
  }

  @Test
  @Order(5)
  void a_plan_is_issued_and_then_found_never_to_have_been() {
    var since = PLACED.plusMonths(2);
    press(link(page, "Change provision").first());
    pick(page.getByLabel("Education, health and care plan (E)"));
    refused(page, "Change provision", "Enter the plan");
    type(page, "Plan reference", "RS-20417");
    type(page, "Local authority", "Rowanshire");
    typeDate(page, "Since when?", since);
    press(button(page, "Change provision"));
    said(page, "Provision changed");
    entry("RS-20417, Rowanshire");
    figures("1 pupil", "0 SEN support (K)", "1 EHC plan (E)");
    press(link(page, school.pupils().getLast().listed()));

    press(link(page, "Provision changed, " + words(since)));
    refused(page, "Record the correction", "Choose what is wrong", "Say why it is corrected");
    ScreensIT.check(director, "pupil-correct-wrong", WIDTHS);
    pick(page.getByLabel("It never happened"));
    type(page, "Why is it corrected?", "It was another pupil’s plan.");
    press(button(page, "Record the correction"));
    said(page, "Correction recorded");
    assertThat(timeline(page)).containsText("It was another pupil’s plan.");
    assertThat(timeline(page)).containsText("Corrected since");
    figures("1 pupil", "1 SEN support (K)", "0 EHC plan (E)");
    press(link(page, school.pupils().getLast().listed()));
  }

  @Test
  @Order(6)
  void a_date_that_was_recorded_wrongly_is_corrected() {
    entry(words(PLACED));
    press(link(page, "Placed on the SEN register, " + words(PLACED)));
    pick(page.getByLabel("It happened, but something in it is wrong"));
    typeDate(page, "When did it happen?", PLACED.minusDays(2));
    type(page, "Why is it corrected?", "The letter has the earlier day.");
    press(button(page, "Record the correction"));
    said(page, "Correction recorded");
    entry(words(PLACED.minusDays(2)));
    assertThat(timeline(page)).containsText("The letter has the earlier day.");
    ScreensIT.check(director, "pupil-corrected", WIDTHS);
  }

  @Test
  @Order(7)
  void whoever_needs_it_no_longer_leaves_the_register() {
    press(link(page, "Remove from the SEN register"));
    refused(page, "Remove from the register", "Choose why the pupil is leaving the register");
    pick(page.getByLabel("Needs are met by what is ordinarily available"));
    typeDate(page, "When was the last review?", TODAY);
    press(button(page, "Use today’s date"));
    press(button(page, "Remove from the register"));
    said(page, "Removed from the SEN register. The record and its timeline are kept");
    assertThat(page.getByText("Not on the SEN register.")).isVisible();
    assertThat(timeline(page)).containsText("Removed from the SEN register");
    press(menu(page, "SEN register"));
    assertThat(page.getByText("Nobody is on the register yet.")).isVisible();
    director.open("/register?school=" + school.id() + "&asAt=" + TODAY.minusDays(1));
    assertThat(page.locator(".wm-counts")).containsText("1 pupil");
  }

  @Test
  @Order(8)
  void a_placing_of_the_wrong_pupil_is_struck_though_the_parents_were_told() {
    opened(page, school, school.pupils().getFirst());
    press(link(page, "Place on the SEN register"));
    pick(page.getByLabel("SEN support (K)"));
    choose(page, "Primary need", "Speech");
    type(page, "What was tried before?", "Small groups, for a term.");
    typeDate(page, "When was the pupil placed on the register?", PLACED);
    typeDate(page, "When were the parents told?", PLACED);
    press(button(page, "Place on the register"));
    said(page, "Placed on the SEN register");
    assertThat(timeline(page)).containsText("Parents told");
    press(link(page, "Placed on the SEN register, " + words(PLACED)));
    pick(page.getByLabel("It never happened"));
    type(page, "Why is it corrected?", "It was another pupil.");
    press(button(page, "Record the correction"));
    said(page, "Correction recorded");
    assertThat(page.getByText("Not on the SEN register.")).isVisible();
  }

  @AfterAll
  static void leave() {
    director.close();
  }

  private static void entry(String part) {
    assertThat(Keyboard.named(page, AriaRole.REGION, "SEN register")).containsText(part);
  }

  /** The counts above the register, as the menu leads there. */
  private static void figures(String... counts) {
    press(menu(page, "SEN register"));
    for (var count : counts) assertThat(page.locator(".wm-counts")).containsText(count);
  }

  private static String words(LocalDate date) {
    return date.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
  }
}
