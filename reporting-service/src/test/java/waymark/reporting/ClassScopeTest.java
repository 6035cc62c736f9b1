package waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.reporting.Trust.body;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.reporting.Trust.Pupil;

/** Class teachers and teaching assistants reach the classes their grant names, and no further. */
class ClassScopeTest extends ReportsTest {

  private Pupil placed(String surname, String year) {
    return TRUST
        .pupil()
        .joined(school, surname, "Posy", year)
        .placed(school, "2026-01-12", "K", "SPLD");
  }

  private String holder(String role, String... classes) {
    String subject = TRUST.holder(role, school, classes);
    TRUST.directoryReaches(directory);
    return subject;
  }

  private static java.util.List<String> pupils(JsonNode rows) {
    return rows.valueStream().map(row -> row.required("pupil").asString()).toList();
  }

  @Test
  void they_find_and_read_their_own_pupils_and_no_others() {
    var own = placed("Quillfeather", "6");
    var other = placed("Quillwren", "5");
    read("/pupils/" + other.id);
    for (String role : new String[] {"class-teacher", "teaching-assistant"}) {
      String subject = holder(role, "6A", "6B");
      assertThat(pupils(read("/pupils?q=quill", subject).required("pupils")))
          .containsExactly(own.id);
      assertThat(pupils(read("/register?school=" + school, subject).required("rows")))
          .containsExactly(own.id);
      assertThat(read("/register", subject).required("counts").required("K").asInt()).isEqualTo(1);
      var page = read("/pupils/" + own.id, subject);
      assertThat(page.required("register").required("provision").asString()).isEqualTo("K");
      assertThat(page.required("upn").isNull()).isTrue();
      var outside = get("/pupils/" + other.id, subject);
      var absent = get("/pupils/" + UUID.randomUUID(), subject);
      assertThat(outside.statusCode()).isEqualTo(404);
      assertThat(outside.body()).isEqualTo(absent.body());
    }
  }

  @Test
  void a_grant_that_names_no_class_reaches_nobody() {
    var pupil = placed("Quillfeather", "6");
    read("/pupils/" + pupil.id);
    String subject = holder("class-teacher");
    assertThat(read("/pupils?q=quill", subject).required("pupils")).isEmpty();
    assertThat(read("/register", subject).required("rows")).isEmpty();
    assertThat(get("/pupils/" + pupil.id, subject).statusCode()).isEqualTo(404);
  }

  @Test
  void a_class_of_that_name_at_another_school_is_another_class() {
    String elsewhere = TRUST.school("Elsewhere School");
    var theirs = TRUST.pupil().joined(elsewhere, "Quillfeather", "Posy", "6");
    read("/pupils/" + theirs.id, director());
    assertThat(get("/pupils/" + theirs.id, holder("class-teacher", "6A")).statusCode())
        .isEqualTo(404);
  }

  private String director() {
    return holderOfTrust("trust-director");
  }

  private String holderOfTrust(String role) {
    String subject = TRUST.holder(role, null);
    TRUST.directoryReaches(directory);
    return subject;
  }

  @Test
  void who_changes_class_or_leaves_is_theirs_no_more() {
    var pupil = placed("Quillfeather", "6");
    String old = holder("class-teacher", "6A");
    String next = holder("class-teacher", "6Z");
    read("/pupils/" + pupil.id, old);
    pupil.says("details-changed", "2026-02-01", body().put("className", "6Z").putNull("import"));
    read("/pupils/" + pupil.id, next);
    assertThat(get("/pupils/" + pupil.id, old).statusCode()).isEqualTo(404);
    pupil.says("left-school", "2026-03-01", body().put("school", school).putNull("import"));
    read("/pupils/" + pupil.id);
    assertThat(get("/pupils/" + pupil.id, next).statusCode()).isEqualTo(404);
  }

  /** A transfer file names no class, so whoever moves by it is in none: not in one of that name. */
  @Test
  void who_moves_without_a_class_is_in_no_class_of_either_school() {
    String next = TRUST.school("Next School");
    var pupil = placed("Quillfeather", "6");
    String old = holder("class-teacher", "6A");
    String there = TRUST.holder("class-teacher", next, "6A");
    TRUST.directoryReaches(directory);
    read("/pupils/" + pupil.id, old);
    var moved = body().put("from", school).put("to", next).put("yearGroup", "6");
    pupil.says("moved-school", "2026-02-02", moved.putNull("className").putNull("import"));
    var page = read("/pupils/" + pupil.id, director());
    assertThat(page.required("school").asString()).isEqualTo(next);
    assertThat(page.required("className").isNull()).isTrue();
    for (String teacher : new String[] {old, there}) {
      assertThat(get("/pupils/" + pupil.id, teacher).statusCode()).isEqualTo(404);
      assertThat(read("/register", teacher).required("rows")).isEmpty();
    }
  }

  @Test
  void a_class_teacher_reads_the_timeline_of_roll_and_register_and_an_assistant_none() {
    var pupil = placed("Quillfeather", "6");
    var found = body().put("school", school).putNull("import");
    found.putArray("history");
    pupil.says("sen-history-found", "2026-02-02", found.putNull("proposal"));
    String timeline = "/pupils/" + pupil.id + "/timeline";
    assertThat(read(timeline).required("entries")).hasSize(3);
    assertThat(read(timeline, holder("class-teacher", "6A")).required("entries"))
        .extracting(entry -> entry.required("title").asString())
        .containsExactly("Joined the school", "Placed on the SEN register");
    assertThat(get(timeline, holder("teaching-assistant", "6A")).statusCode()).isEqualTo(403);
  }

  @Test
  void whoever_is_senco_at_one_school_and_teaches_at_another_has_both() {
    String other = TRUST.school("Next School");
    var mine = placed("Quillfeather", "6");
    var taught =
        TRUST
            .pupil()
            .joined(other, "Quillwren", "Otto", "4")
            .placed(other, "2026-01-12", "E", "SLCN");
    var not =
        TRUST
            .pupil()
            .joined(other, "Quillmere", "Otto", "3")
            .placed(other, "2026-01-12", "E", "SLCN");
    String both = TRUST.holder("senco", school);
    TRUST.grant(both, "class-teacher", other, "4A");
    TRUST.directoryReaches(directory);
    assertThat(pupils(read("/register?sort=name", both).required("rows")))
        .containsExactly(mine.id, taught.id)
        .doesNotContain(not.id);
    assertThat(get("/register.csv?school=" + other, both).statusCode()).isEqualTo(404);
    var file = get("/register.csv", both);
    assertThat(file.body()).contains("Quillfeather").doesNotContain("Quillwren");
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .contains("-some-schools");
    assertThat(
            get("/register.csv?school=" + school, both)
                .headers()
                .firstValue("Content-Disposition")
                .orElse(""))
        .contains("sen-register-")
        .doesNotContain("-some-schools");
  }

  @Test
  void who_reaches_no_named_pupil_is_refused_at_every_address_that_names_one() {
    var pupil = placed("Quillfeather", "6");
    read("/pupils/" + pupil.id);
    for (String role :
        new String[] {
          "governor",
          "trustee",
          "trust-analyst",
          "panel-member",
          "data-manager",
          "trust-administrator"
        }) {
      boolean whole = role.startsWith("trust");
      String subject = whole ? holderOfTrust(role) : holder(role);
      for (String path :
          new String[] {
            "/register",
            "/register.csv",
            "/proposals",
            "/pupils?q=quill",
            "/pupils/" + pupil.id,
            "/pupils/" + pupil.id + "/timeline",
            "/pupils/" + pupil.id + "/readers"
          }) {
        assertThat(get(path, subject).statusCode()).as(role + " " + path).isEqualTo(403);
      }
    }
  }
}
