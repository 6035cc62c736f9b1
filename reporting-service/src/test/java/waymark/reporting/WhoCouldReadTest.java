package waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.reporting.Trust.body;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.ledger.http.AccessTable;

/** "Who could read this pupil on 3 March": where the pupil was, and whose grant reached there. */
class WhoCouldReadTest extends ReportsTest {
  private static final List<String> EVERY_ROLE_OF_A_WHOLE_SCHOOL =
      List.of(
          "senco", "dsl", "deputy-dsl", "head-teacher", "data-manager", "governor", "panel-member");
  private static final List<String> EVERY_ROLE_OF_THE_TRUST =
      List.of("trustee", "trust-director", "trust-analyst", "trust-administrator");

  private List<String> roles(JsonNode answer) {
    return answer
        .required("readers")
        .valueStream()
        .map(r -> r.required("role").asString())
        .toList();
  }

  @Test
  void readers_are_those_of_the_pupils_school_and_class_with_their_names() {
    var pupil = TRUST.pupil().joined(school, "Quillfeather", "Posy", "6");
    TRUST.holder("class-teacher", school, "6A");
    TRUST.holder("class-teacher", school, "6B");
    TRUST.holder("teaching-assistant", school, "6A", "6B");
    TRUST.holder("governor", school);
    TRUST.holder("senco", TRUST.school("Elsewhere School"));
    TRUST.directoryReaches(directory);
    var answer = read("/pupils/" + pupil.id + "/readers");
    assertThat(roles(answer)).contains("class-teacher", "senco", "teaching-assistant");
    assertThat(roles(answer)).doesNotContain("governor");
    var atTheSchool =
        answer
            .required("readers")
            .valueStream()
            .filter(r -> !r.required("school").isNull())
            .toList();
    assertThat(atTheSchool).hasSize(3);
    assertThat(atTheSchool)
        .allSatisfy(r -> {
          assertThat(r.required("school").asString()).isEqualTo(school);
          assertThat(r.required("name").asString()).isEqualTo("Wrenna Thistlecott");
        });
    var place = answer.required("places").get(0);
    assertThat(place.required("school").asString()).isEqualTo(school);
    assertThat(place.required("className").asString()).isEqualTo("6A");
  }

  /**
   * One table says which roles any address lets in that names pupils; each service is held to it.
   */
  @Test
  void readers_have_the_roles_that_the_table_of_access_shows_named_pupils() {
    var pupil = TRUST.pupil().joined(school, "Quillfeather", "Posy", "6");
    for (String role : List.of("class-teacher", "teaching-assistant")) {
      TRUST.holder(role, school, "6A");
    }
    for (String role : EVERY_ROLE_OF_A_WHOLE_SCHOOL) {
      TRUST.holder(role, school);
    }
    for (String role : EVERY_ROLE_OF_THE_TRUST) {
      TRUST.holder(role, null);
    }
    TRUST.directoryReaches(directory);
    var answer = read("/pupils/" + pupil.id + "/readers");
    assertThat(Set.copyOf(roles(answer))).isEqualTo(AccessTable.rolesAt("names pupils"));
    var parts =
        answer
            .required("readers")
            .valueStream()
            .map(r -> r.required("role").asString() + " " + r.required("part").asString())
            .toList();
    assertThat(parts).contains("data-manager roll", "class-teacher entry", "dsl case");
  }

  @Test
  void of_a_pupil_who_moved_the_day_decides_which_school_could_read() {
    var pupil =
        TRUST
            .pupil()
            .joined(school, "Quillfeather", "Posy", "6", "2015-03-14", "2026-01-05T09:00:00.000Z");
    String next = TRUST.school("Next School");
    String theirs = TRUST.holder("senco", next);
    TRUST.directoryReaches(directory);
    var moved =
        body().put("from", school).put("to", next).put("yearGroup", "7").put("className", "7C");
    pupil.says("moved-school", "2026-03-01", moved.putNull("import"), "2026-03-04T11:00:00.000Z");
    String path = "/pupils/" + pupil.id + "/readers?on=";
    assertThat(placesOn(path + "2026-01-04", theirs)).as("not known yet").isEmpty();
    assertThat(placesOn(path + "2026-03-03", theirs))
        .as("moved, and nobody had said so")
        .containsExactly(school);
    assertThat(placesOn(path + "2026-03-04", theirs)).containsExactlyInAnyOrder(school, next);
    assertThat(placesOn(path + "2026-03-05", theirs)).containsExactly(next);
  }

  private List<String> placesOn(String path, String subject) {
    return read(path, subject)
        .required("places")
        .valueStream()
        .map(p -> p.required("school").asString())
        .toList();
  }

  @Test
  void it_is_for_those_who_keep_the_case_and_for_no_day_to_come() {
    var pupil = TRUST.pupil().joined(school, "Quillfeather", "Posy", "6");
    read("/pupils/" + pupil.id);
    String path = "/pupils/" + pupil.id + "/readers";
    String teacher = TRUST.holder("class-teacher", school, "6A");
    String elsewhere = TRUST.holder("head-teacher", TRUST.school("Elsewhere School"));
    TRUST.directoryReaches(directory);
    assertThat(get(path, teacher).statusCode()).isEqualTo(403);
    assertThat(get(path, elsewhere).statusCode()).isEqualTo(404);
    assertThat(get(path + "?on=2027-01-01", senco).statusCode()).isEqualTo(422);
    assertThat(get(path + "?on=yesterday", senco).statusCode()).isEqualTo(400);
  }
}
