package waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.reporting.Trust.body;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is due to be erased, by date of birth and the policy in force. */
class RetentionTest extends ReportsTest {
  private Trust.Pupil left(String forename, String born) {
    var pupil = TRUST.pupil().joined(school, "Quillfeather", forename, "11", born);
    pupil.says("left-school", "2026-07-20", body().put("school", school).putNull("import"));
    return pupil;
  }

  private JsonNode due(String asAt) {
    return read("/retention?school=" + school + (asAt.isEmpty() ? "" : "&asAt=" + asAt));
  }

  @Test
  void a_leavers_sen_file_is_due_thirty_one_years_after_birth() {
    var pupil = left("Posy", "1995-11-23");
    left("Young", "2010-01-01");
    assertThat(due("").required("lines")).isEmpty();
    JsonNode line = due("2026-11-23").required("lines").get(0);
    assertThat(line.required("pupil").asString()).isEqualTo(pupil.id);
    assertThat(line.required("dueOn").asString()).isEqualTo("2026-11-23");
    assertThat(line.required("childProtectionReviewOn").asString()).isEqualTo("2020-11-23");
    assertThat(line.required("name").required("forename").asString()).isEqualTo("Posy");
  }

  @Test
  void a_date_of_birth_that_is_put_right_counts_at_the_next_look() {
    var pupil = left("Posy", "2010-01-01");
    assertThat(due("").required("lines")).isEmpty();
    var changed = body().putNull("import");
    changed.set("dateOfBirth", TRUST.keys.seal(pupil.id, "date-of-birth", "1990-01-01"));
    pupil.says("details-changed", "2026-11-20", changed);
    assertThat(due("").required("lines")).hasSize(1);
    assertThat(due("2020-12-31").required("lines")).as("31 years on 1 January 2021").isEmpty();
    assertThat(due("2021-01-01").required("lines")).hasSize(1);
  }

  @Test
  void who_is_still_on_the_roll_is_not_due() {
    TRUST.pupil().joined(school, "Quillfeather", "Old", "11", "1990-01-01");
    assertThat(due("").required("total").asInt()).isZero();
  }

  @Test
  void a_hold_and_a_request_for_erasure_are_shown_on_the_line() {
    var pupil = left("Posy", "1990-01-01");
    var hold = body().put("hold", UUID.randomUUID().toString()).put("reason", "inquiry");
    pupil.says("hold-placed", "2026-11-01", hold.putNull("note"));
    pupil.says(
        "erasure-requested", "2026-11-02", body().put("reason", "retention-ended").putNull("note"));
    JsonNode line = due("").required("lines").get(0);
    assertThat(line.required("holds").asInt()).isEqualTo(1);
    assertThat(line.required("erasure").asString()).isEqualTo("requested");
    assertThat(line.required("seq").asInt()).isEqualTo(3);
  }

  @Test
  void who_has_been_erased_is_not_listed() {
    var pupil = left("Posy", "1990-01-01");
    assertThat(due("").required("lines")).hasSize(1);
    TRUST.keys.cases.erase("pupil:" + pupil.id);
    pupil.says("erased", "2026-11-20", body());
    assertThat(due("").required("lines")).isEmpty();
  }

  @Test
  void every_kind_of_record_is_named_with_its_period_whether_it_is_listed_or_not() {
    JsonNode rules = due("").required("rules");
    assertThat(rules.valueStream().map(rule -> rule.required("kind").asString()))
        .containsExactly("sen-file", "child-protection-file", "unsuccessful-candidate", "staff");
    assertThat(rules.get(2).required("listedHere").asBoolean()).isFalse();
    assertThat(rules.get(2).required("number").asInt()).isEqualTo(6);
    assertThat(rules.get(3).required("number").isNull()).isTrue();
  }

  @Test
  void another_schools_list_is_not_there() {
    String elsewhere = TRUST.school("Elder Combe School");
    TRUST.directoryReaches(directory);
    assertThat(get("/retention?school=" + elsewhere, senco).statusCode()).isEqualTo(404);
    String head = TRUST.holder("head-teacher", school);
    TRUST.directoryReaches(directory);
    assertThat(get("/retention", head).statusCode()).isEqualTo(403);
  }
}
