package waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.reporting.Trust.body;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.reporting.Trust.Pupil;

/** A school that a pupil has left for another of the trust keeps its figures, and no name. */
class MovedPupilTest extends ReportsTest {
  private static final String THEN = "&asAt=2026-02-10";

  private Pupil moved(String to) {
    var pupil = TRUST.pupil().joined(school, "Quillfeather", "Posy", "6");
    pupil.placed(school, "2026-01-12", "K", "SPLD");
    var move =
        body().put("from", school).put("to", to).put("yearGroup", "7").put("className", "7C");
    pupil.says("moved-school", "2026-03-01", move.putNull("import"));
    var name = body().put("surname", "Marrowby").put("forename", "Posy");
    var changed = body().putNull("import");
    changed.set("name", TRUST.keys.seal(pupil.id, "name", name.toString()));
    pupil.says("details-changed", "2026-03-02", changed);
    return pupil;
  }

  private HttpResponse<String> chosen(Pupil pupil, String subject) {
    String body = "{\"pupils\":[\"" + pupil.id + "\"]}";
    return post("/register.csv?school=" + school + THEN, body, subject);
  }

  private JsonNode only(String path, String subject) {
    var page = read(path, subject);
    assertThat(page.required("total").asInt()).isEqualTo(1);
    assertThat(page.required("counts").required("K").asInt()).isEqualTo(1);
    return page.required("rows").get(0);
  }

  @Test
  void the_past_register_of_the_school_they_left_counts_them_and_does_not_name_them() {
    TRUST.pupil().joined(school, "Ashgrove", "Quill", "4");
    Pupil gone = moved(TRUST.school("Next School"));
    for (String role : new String[] {"senco", "head-teacher", "dsl", "deputy-dsl"}) {
      String theirs = TRUST.holder(role, school);
      TRUST.directoryReaches(directory);
      for (String use : new String[] {"", "&use=print", "&knownAt=2026-11-22"}) {
        var row = only("/register?school=" + school + THEN + use, theirs);
        assertThat(row.required("name").isNull()).as(role + use).isTrue();
        assertThat(row.required("nameState").asString()).isEqualTo("withheld");
        assertThat(row.required("provision").asString()).isEqualTo("K");
        assertThat(row.required("pupil").isNull()).as("nor any id to go on with").isTrue();
      }
      var file = get("/register.csv?school=" + school + THEN, theirs);
      assertThat(file.body())
          .contains("[moved to another school],,,,,,Rowan Valley Primary School,6,,K,SEN support,")
          .doesNotContain("Marrowby", "Quillfeather", "Posy", "X999400115001", "2015-03-14", "6A");
      assertThat(chosen(gone, theirs).body()).as("nor by the id they know").doesNotContain(",K,");
      var found = read("/register?q=marrowby&school=" + school + THEN, theirs);
      assertThat(found.required("total").asInt()).as("nor found by it").isZero();
    }
  }

  @Test
  void pages_of_rows_without_an_id_neither_repeat_nor_leave_out_one() {
    String next = TRUST.school("Next School");
    for (int i = 0; i < 5; i++) {
      moved(next);
    }
    TRUST.directoryReaches(directory);
    String path = "/register?limit=2&school=" + school + THEN;
    int rows = 0;
    int pages = 0;
    for (String after = ""; after != null; pages++) {
      JsonNode page = read(path + after, senco);
      assertThat(page.toString()).doesNotContain("Marrowby");
      rows += page.required("rows").size();
      after = page.path("next").isString() ? "&after=" + page.path("next").stringValue() : null;
    }
    assertThat(rows).isEqualTo(5);
    assertThat(pages).isEqualTo(3);
  }

  @Test
  void whoever_has_both_schools_or_the_trust_reads_the_name_there() {
    String next = TRUST.school("Next School");
    moved(next);
    TRUST.grant(senco, "senco", next);
    String director = TRUST.holder("trust-director", null);
    TRUST.directoryReaches(directory);
    for (String subject : new String[] {senco, director}) {
      var row = only("/register?school=" + school + THEN, subject);
      assertThat(row.required("name").required("surname").asString()).isEqualTo("Marrowby");
    }
  }

  @Test
  void a_leaver_whom_no_other_school_of_the_trust_has_keeps_their_name() {
    var pupil = TRUST.pupil().joined(school, "Quillfeather", "Posy", "6");
    pupil.placed(school, "2026-01-12", "K", "SPLD");
    pupil.says("left-school", "2026-03-01", body().put("school", school).putNull("import"));
    var row = only("/register?school=" + school + THEN, senco);
    assertThat(row.required("name").required("surname").asString()).isEqualTo("Quillfeather");
  }
}
