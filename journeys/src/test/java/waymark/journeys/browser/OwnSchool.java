package waymark.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static waymark.journeys.browser.Keyboard.press;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionTimeoutException;
import waymark.journeys.roll.GeneratedPupil;
import waymark.journeys.roll.RollGenerator;
import waymark.journeys.roll.RollOrder;
import waymark.journeys.system.LocalSystem;
import waymark.journeys.system.Warnings;

/**
 * A school listed for one test, so that its figures are that test's alone, with fictional pupils
 * for its roll. Each has two surnames in one: no other pupil of the trust is called so.
 */
record OwnSchool(String id, String name, List<OwnSchool.Pupil> pupils) {
  /** Headings that every system writes. */
  static final String KNOWN = "UPN,Surname,Forename,Date of Birth,SEN Status";

  private static final Duration CATCHING_UP = Duration.ofMinutes(2);

  /** What a roll file says of a pupil, and how the screens name them. */
  record Pupil(String upn, String surname, String forename, String born) {
    String listed() {
      return surname + ", " + forename;
    }

    String spoken() {
      return forename + " " + surname;
    }
  }

  static OwnSchool listed(int pupils) {
    var seed = System.nanoTime();
    System.err.println("a school of its own, of seed " + seed);
    var urn = "%06d".formatted(100_000 + Math.floorMod(seed / 1000, 899_000));
    var name = "Hazelbank Primary School " + urn;
    var form =
        """
        {"urn":"%s","laCode":"998","establishment":"%s","name":"%s","phase":"Primary",
         "type":"Academy converter"}\
        """;
    var listed =
        LocalSystem.stack()
            .signIn("administrator")
            .post("/api/directory/schools", form.formatted(urn, urn.substring(2), name))
            .orFail();
    var id = listed.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
    var school = new RollOrder.School("998", urn.substring(2), name);
    return new OwnSchool(id, name, generated(pupils, seed, school));
  }

  private static List<Pupil> generated(int pupils, long seed, RollOrder.School school) {
    var order = RollOrder.of(2 * pupils, "ctf-transfer-in").withSeed(seed).withSchool(school);
    var made = RollGenerator.pupils(order.tidy());
    return IntStream.range(0, pupils)
        .mapToObj(at -> named(made.get(2 * at), made.get(2 * at + 1)))
        .toList();
  }

  private static Pupil named(GeneratedPupil one, GeneratedPupil other) {
    var surname = one.surname() + "-" + other.surname();
    return new Pupil(
        String.valueOf(one.upn()), surname, one.forename(), String.valueOf(one.dateOfBirth()));
  }

  /**
   * A CSV of the school's first pupils.
   *
   * @param headings five, {@link #KNOWN} or others
   * @param provision what its last column says of each
   */
  FilePayload roll(String name, String headings, int pupils, String provision) {
    var csv = new StringBuilder(headings).append('\n');
    for (var pupil : this.pupils.subList(0, pupils)) {
      csv.append(
          "%s,%s,%s,%s,%s\n"
              .formatted(pupil.upn(), pupil.surname(), pupil.forename(), pupil.born(), provision));
    }
    return new FilePayload(name, "text/csv", csv.toString().getBytes(UTF_8));
  }

  /** Looks at this school alone from here on, by keyboard. */
  void chosen(Page page) {
    press(page.locator(".wm-switcher__button"));
    press(page.locator(".wm-switcher__choice").filter(new FilterOptions().setHasText(name)));
    assertThat(page.locator(".wm-switcher__button")).containsText(name);
  }

  /** Waits until the search of the pages finds who bears this name: it reads a moment after. */
  void awaitFound(Pupil pupil) {
    awaitFound(pupil, false);
  }

  /** … as having left. */
  void awaitLeft(Pupil pupil) {
    awaitFound(pupil, true);
  }

  private static void awaitFound(Pupil pupil, boolean left) {
    var reader = LocalSystem.stack().signIn("director");
    var path = "/api/reports/pupils?q=" + URLEncoder.encode(pupil.surname(), UTF_8);
    try {
      await("the pupil is found")
          .atMost(CATCHING_UP)
          .untilAsserted(() -> {
            var answer = reader.get(path).orFail();
            var said = answer.json().at("/pupils/0/left").toString();
            assertEquals(Boolean.toString(left), said, answer::text);
          });
    } catch (ConditionTimeoutException late) {
      var warnings = Warnings.last(LocalSystem.stack());
      throw new AssertionError(late.getMessage() + " Warned of last: " + warnings, late);
    }
  }
}
