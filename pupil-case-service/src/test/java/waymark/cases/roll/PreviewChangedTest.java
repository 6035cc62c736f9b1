package waymark.cases.roll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.cases.rollfile.Rolls;
import waymark.cases.web.Service.Answer;

/** Between a preview and its confirmation others work on; whether that matters is told. */
class PreviewChangedTest extends ImportCase {
  private static final String WHOLE =
      "{\"wholeRoll\":true,\"typed\":\"%s\",\"refuseOnProblems\":false}";

  @Test
  void whatWasPreviewedIsRunWhereNothingOfItHasChanged() {
    ImportSchool school = trust.school();
    imported(school, Rolls.generated(school.order(12, "ctf-24").tidy()), true);
    String id = upload(school, Rolls.generated(school.order(14, "ctf-24").tidy()));
    String seen = director.previewTag(id);
    ImportSchool other = trust.school();
    imported(other, Rolls.generated(other.order(5, "ctf-24").tidy()), true);
    assertThat(place(onRoll(school).getFirst().toString()).status()).isEqualTo(200);
    assertThat(director.runImport(id, RUN, seen).status()).isEqualTo(200);
    assertThat(finished(id).at("/counts/joiners").intValue()).isEqualTo(2);
  }

  @Test
  void whatWouldDoSomethingElseByNowIsShownAgainAndNothingIsDone() {
    ImportSchool school = trust.school();
    String heading = "UPN,Surname,Forename,DOB\n";
    String ours = school.upn(1) + ",Thornmarrow,Ivo,02/03/2013\n";
    String joined = school.upn(2) + ",Umberstow,Kit,06/07/2013\n";
    String id = upload(school, (heading + ours).getBytes(UTF_8));
    String seen = director.previewTag(id);
    assertThat(preview(id).at("/counts/leavers").intValue()).isZero();

    imported(school, (heading + joined).getBytes(UTF_8), true);
    Answer stale = director.runImport(id, WHOLE.formatted(""), seen);
    assertThat(stale.status()).as(stale.raw().body()).isEqualTo(412);
    assertThat(stale.body().required("type").stringValue()).endsWith("preview-changed");
    assertThat(index.countOnRoll(school.uuid())).isEqualTo(1);
    assertThat(stale.raw().headers().firstValue("ETag")).contains(director.previewTag(id));

    JsonNode now = preview(id);
    assertThat(now.at("/counts/leavers").intValue()).isEqualTo(1);
    String typed = now.at("/confirmation/phrase").stringValue();
    assertThat(director.runImport(id, WHOLE.formatted(typed)).status()).isEqualTo(200);
    finished(id);
    assertThat(index.countOnRoll(school.uuid())).isEqualTo(1);
  }

  @Test
  void whoSaysNotWhatTheyLookedAtIsAskedTo() {
    ImportSchool school = trust.school();
    String id = upload(school, Rolls.generated(school.order(3, "ctf-24").tidy()));
    assertThat(director.post("/api/cases/imports/" + id + "/run", RUN).status()).isEqualTo(428);
  }
}
